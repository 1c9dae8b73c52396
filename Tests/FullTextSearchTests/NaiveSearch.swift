import FullTextSearch
import HanText

/// The twin that nobody could doubt: every position of every text, one after the other.
enum NaiveSearch {
  /// The positions at which `needle` begins in `text`.
  static func positions<Unit: Equatable>(of needle: [Unit], in text: [Unit]) -> [Int] {
    var found: [Int] = []
    var start = 0
    while !needle.isEmpty, start + needle.count <= text.count {
      var count = 0
      while count < needle.count, text[start + count] == needle[count] { count += 1 }
      if count == needle.count { found.append(start) }
      start += 1
    }
    return found
  }

  /// The spans at which `needle` stands in `text`, both folded.
  static func spans(of needle: [UInt32], in text: [UInt32]) -> [Span] {
    positions(of: needle, in: text).map { Span($0, $0 + needle.count) }
  }

  /// The numbers of the folded texts that hold `needle`.
  static func documents(holding needle: [UInt32], in texts: [[UInt32]]) -> [Int] {
    texts.indices.filter { !positions(of: needle, in: texts[$0]).isEmpty }
  }

  static func fold(_ text: some Sequence<Unicode.Scalar>) -> [UInt32] {
    text.map { ScriptFolding.searchable($0).value }
  }

  /// Whether `text` meets an expression of terms, evaluated as it is read.
  static func holds(_ expression: SearchExpression, _ text: String) -> Bool {
    switch expression {
    case .term(let term): !positions(of: Array(term.text), in: Array(text)).isEmpty
    case .not(let part): !holds(part, text)
    case .all(let parts): parts.allSatisfy { holds($0, text) }
    case .any(let parts): parts.contains { holds($0, text) }
    case .near, .filter: false
    }
  }
}

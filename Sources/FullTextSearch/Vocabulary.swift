public import HanText

/// What can be proposed to somebody who types: names that the caller knows, and words that the texts repeat.
///
/// It serves proposals only; nothing is found or missed by it.
public struct Vocabulary: Sendable {
  /// Something to propose.
  public struct Entry: Sendable, Hashable {
    /// The text.
    public let text: String
    /// Where it comes from: the caller's word for it, nil for a word of the texts.
    public let kind: String?

    /// A name of the kind `kind`.
    public init(text: String, kind: String?) {
      self.text = text
      self.kind = kind
    }
  }

  /// The most words that are taken from the texts.
  private static let mostWords = 50_000

  private let entries: [Entry]
  /// The folded code points of each entry.
  private let folded: [[Unicode.Scalar]]
  /// The entries by what can be typed first of them, in their order.
  private let beginnings: [Unicode.Scalar: [Int32]]

  /// The vocabulary of `names`, in the order in which equal proposals are to be made, and of the words of `index`.
  ///
  /// The index has folded texts only, in which 覆盖 is 复盖. `spelling` tells how a word is to be shown that stands at a span of
  /// a document: of its last alternative, or of its text where it has none, in code points.
  public init(
    names: [Entry], wordsOf index: SearchIndex, spelling: (_ document: Int, _ span: Span) -> String
  ) {
    var seen: Set<String> = []
    let words = RepeatedWords.words(of: index, atMost: Self.mostWords)
    entries = (names + words.map { Entry(text: spelling($0.document, $0.span), kind: nil) })
      .filter { !$0.text.isEmpty && seen.insert(Self.key($0.text)).inserted }
    folded = entries.map { $0.text.unicodeScalars.map { ScriptFolding.searchable($0) } }
    var beginnings: [Unicode.Scalar: [Int32]] = [:]
    for (index, text) in folded.enumerated() {
      for scalar in PinyinMatch.beginnings(of: text) { beginnings[scalar, default: []].append(Int32(index)) }
    }
    self.beginnings = beginnings
  }

  /// The entries that begin with what was typed, whole ones first, then the shorter; those of the same length in their
  /// order. Typed are characters in either script, and letters for pinyin: whole syllables, the beginning of the last
  /// one, or initials (wanjiang, wanj, wjjd). O(entries that begin as what was typed does).
  public func completions(of typed: String, atMost count: Int) -> [Entry] {
    let typed = typed.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "'" }
      .map { ScriptFolding.searchable($0) }
    guard let first = typed.first else { return [] }
    return beginnings[first, default: []].map { Int($0) }.filter { PinyinMatch.begins(folded[$0], with: typed) }
      .map { (length: folded[$0].count, index: $0) }
      .sorted { ($0.length, $0.index) < ($1.length, $1.index) }
      .prefix(count).map { entries[$0.index] }
  }

  /// The entries that differ from `text` in one character: another one, one more or one less. Only for texts of three
  /// characters or more; less says too little. O(entries).
  public func neighbours(of text: String) -> [Entry] {
    let typed = text.unicodeScalars.map { ScriptFolding.searchable($0) }
    guard typed.count > 2 else { return [] }
    return folded.indices.filter { Self.differsInOne(folded[$0], typed) }.map { entries[$0] }
  }

  private static func differsInOne(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard abs(left.count - right.count) < 2, left != right else { return false }
    let start = zip(left, right).prefix { $0 == $1 }.count
    let end = min(
      zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count, min(left.count, right.count) - start)
    return max(left.count, right.count) - start - end == 1
  }

  private static func key(_ text: String) -> String {
    String(of: text.unicodeScalars.map { ScriptFolding.searchable($0) })
  }
}

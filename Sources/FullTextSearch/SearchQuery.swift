import HanText

/// What to look for: terms that a document must hold, all of them.
///
/// Blanks separate terms; `"…"` is one term with its blanks. Everything else stands for itself.
public struct SearchQuery: Sendable, Equatable {
  /// The most terms that a query can have.
  public static let maximumTerms = 50
  /// The most code points that a term can have.
  public static let maximumTermLength = 256

  /// The terms as typed, without quotation marks, in order.
  public let terms: [String]

  /// Reads a query, in one pass over it.
  ///
  /// Throws a `SearchQueryError` with the position of what is no query.
  public init(parsing text: String) throws(SearchQueryError) {
    var terms: [String] = []
    var position = 0
    var scalars = text.unicodeScalars.makeIterator()
    var start = 0
    var term = String.UnicodeScalarView()
    var length = 0
    var isPhrase = false

    func finishTerm() throws(SearchQueryError) {
      guard length > 0 else { return }
      guard terms.count < Self.maximumTerms else { throw .tooManyTerms(at: start) }
      terms.append(String(term))
      term.removeAll()
      length = 0
    }

    while let scalar = scalars.next() {
      if scalar == "\"" {
        if isPhrase, length == 0 { throw .emptyPhrase(at: start) }
        try finishTerm()
        isPhrase.toggle()
        start = position
      } else if !isPhrase, scalar.properties.isWhitespace {
        try finishTerm()
      } else {
        if !isPhrase, length == 0 { start = position }
        guard length < Self.maximumTermLength else { throw .termTooLong(at: start) }
        term.append(scalar)
        length += 1
      }
      position += 1
    }
    if isPhrase { throw .unbalancedQuote(at: start) }
    try finishTerm()
    guard !terms.isEmpty else { throw .empty }
    self.terms = terms
  }

  /// The query in its canonical form; reading that gives the same query again.
  public var understood: String {
    terms.map { term in
      term.unicodeScalars.contains { $0.properties.isWhitespace } ? "\"\(term)\"" : term
    }.joined(separator: " ")
  }

  /// The parts of what was typed that the search leaves out: none.
  public var dropped: [String] { [] }

  /// The folded UTF-16 of each term, once each, in order.
  var needles: [[UInt16]] {
    var seen: Set<[UInt16]> = []
    return terms.map { term in
      term.unicodeScalars.flatMap { ScriptFolding.searchable($0).utf16 }
    }.filter { seen.insert($0).inserted }
  }
}

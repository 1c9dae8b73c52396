import HanText

/// Where a term stands, document by document: what it was typed as, and what is looked for beside it.
///
/// Cheapest for documents that ascend, see `OccurrenceCursor`.
struct TermCursor {
  private let index: IndexedText
  private let exact: Bool
  private var cursors: [(length: Int, cursor: OccurrenceCursor)]

  init(_ term: SearchTerm, of terms: QueryTerms) {
    index = terms.index
    exact = terms.exact
    cursors = terms.needles[term, default: []].map { ($0.units.count, OccurrenceCursor($0, in: terms.index)) }
  }

  /// Puts the term's places in a document into `runs`, in units of the buffer, ascending: alternatives count as if they
  /// followed the text.
  mutating func find(in document: Int, _ runs: inout [Range<Int>]) {
    runs.removeAll(keepingCapacity: true)
    for stream in index.text.streams(of: document, exact: exact) { forEachRun(in: stream) { runs.append($0) } }
    if cursors.count > 1 { runs.sort { $0.lowerBound < $1.lowerBound } }
  }

  /// Puts the term's places in a document's text into `spans`, in code points: each once, ascending.
  mutating func find(in document: Int, _ spans: inout [Span]) {
    spans.removeAll(keepingCapacity: true)
    let text = index.text
    let streams = text.streams(of: document, exact: exact)
    for stream in streams { forEachRun(in: stream) { spans.append(text.span(of: $0, in: stream)) } }
    if streams.count > 1 || cursors.count > 1 { spans = Set(spans).sorted() }
  }

  @inline(__always)
  private mutating func forEachRun(in stream: Int, _ body: (Range<Int>) -> Void) {
    let range = index.text.units(of: stream)
    for number in cursors.indices {
      let length = cursors[number].length
      cursors[number].cursor.forEach(in: index.text.units, within: range) { body($0..<$0 + length) }
    }
  }
}

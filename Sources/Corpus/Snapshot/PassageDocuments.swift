import FullTextSearch
import HanText
import ReportModel

/// What the search index is given: each passage verbatim, and clean where cleaning changed it.
enum PassageDocuments {
  /// The passages of all reports, in the order of their rows.
  static func documents(of records: [ReportRecord]) -> some Sequence<SearchDocument> {
    records.lazy.flatMap { record in
      record.document.passages.lazy.map { document(of: $0, in: record.document) }
    }
  }

  private static func document(of passage: Passage, in document: Document) -> SearchDocument {
    let verbatim = Array(document.source[passage.source.range.clamped(to: document.source.indices)])
    // Cleaning only leaves out: a passage as long as its source is unchanged.
    guard passage.clean.count != passage.source.count else { return SearchDocument(text: verbatim) }
    var map = OffsetMap()
    for position in passage.clean.range {
      map.append(source: document.text.map.source(of: position) - passage.source.start, length: 1)
    }
    let clean = Array(document.text.scalars[passage.clean.range])
    return SearchDocument(text: verbatim, alternatives: [MappedText(scalars: clean, map: map)])
  }
}

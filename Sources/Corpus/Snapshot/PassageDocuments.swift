import FullTextSearch
import HanText
import ReportModel

/// What the search index is given: each passage verbatim, and clean where cleaning changed it; above them the headings
/// and the reports' names.
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

  /// The headings of all sections and the names of all reports, each with the rows of the passages below it.
  static func headings(of records: [ReportRecord]) -> [SearchHeading] {
    var headings: [SearchHeading] = []
    var first = 0
    for record in records {
      let passages = record.document.passages
      headings.append(
        SearchHeading(
          text: Array(record.report.name.unicodeScalars), documents: first..<first + passages.count, field: .title))
      for section in record.document.sections {
        guard let title = section.title else { continue }
        let start = passages.partitionPoint { $0.source.start >= section.source.start }
        let end = max(start, passages.partitionPoint { $0.source.start >= section.source.end })
        headings.append(
          SearchHeading(text: Array(title.unicodeScalars), documents: first + start..<first + end, field: .heading))
      }
      first += passages.count
    }
    return headings
  }
}

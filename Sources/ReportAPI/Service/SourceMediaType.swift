import Corpus
import ReportModel

/// The media type of a report's file, by what it was read as.
enum SourceMediaType {
  static func of(_ record: ReportRecord) -> MediaType {
    switch record.report.source.format {
    case .text: .plainText
    case .markdown: .markdown
    case .html: .html
    case .docx: .docx
    }
  }
}

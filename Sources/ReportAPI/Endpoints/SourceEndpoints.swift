import Corpus
import HTTPServer
import HanText
import ReportModel

/// The file that a report was read from.
enum SourceEndpoints {
  static let all = [source]

  /// The forms in which a source is given.
  enum Form: String, CaseIterable, Sendable {
    case original, text
  }

  private static let form = Parameter<Form>.choice(
    "as", isRepeatable: false, standard: [.original],
    meaning: "The file as it is, or its text in UTF-8: what spans count in.", example: .text)

  private static let source = Endpoint(
    name: "getReportSource", path: "/v1/reports/{id}/source", group: .reports, summary: "A report's source",
    meaning: "The file that the report was read from, byte for byte, to be saved; with as=text the decoded text whose "
      + "code points all spans count: of a page or a .docx, the text that was taken out of it.",
    pathParameters: [.report],
    ownParameters: [form.declaration],
    success: Endpoint.Success(
      mediaType: .plainText, schema: .string, meaning: "The file, or its text.",
      otherMediaTypes: [.html, .markdown, .docx]),
    problems: [.unknownReport],
    example: "/v1/reports/000_c31315ad0663ef0d/source"
  ) { call throws(Problem) in
    let record = try call.report()
    // It is a stranger's: should a browser show it all the same, then without scripts and with no origin.
    var fields: [(HTTPFieldName, String)] = [(.contentSecurityPolicy, "sandbox")]
    switch call.values.first(form) ?? .original {
    case .text:
      return Answer(mediaType: .plainText, bytes: Array(String(of: record.document.source).utf8), fields: fields)
    case .original:
      fields.append((.contentDisposition, ContentDisposition.attachment(named: record.report.source.name)))
      return Answer(
        mediaType: SourceMediaType.of(record), charset: record.report.source.encoding.rawValue, bytes: record.bytes,
        fields: fields)
    }
  }
}

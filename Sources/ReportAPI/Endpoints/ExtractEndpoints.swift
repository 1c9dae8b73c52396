import Corpus
import HTTPServer
import ReportModel

/// `POST /v1/extract`: a report's file in, everything in it out, nothing stored.
enum ExtractEndpoints {
  private static let encoding = Parameter<TextEncoding>.encoding(
    "encoding",
    meaning: "The encoding of a text or page, where it is known; it goes before the charset of the Content-Type. A "
      + "byte-order mark goes before both.",
    example: .gb18030)

  static func all(_ limits: ServiceLimits) -> [Endpoint] { [extract(limits)] }

  private static func extract(_ limits: ServiceLimits) -> Endpoint {
    let intake = ReportIntake(limits: limits.intake)
    return Endpoint(
      name: "extract", method: .post, path: "/v1/extract", group: .stateless,
      summary: "Read a report without storing it",
      meaning: "The body is a report's file: text, HTML, Markdown or .docx, told apart by content; the answer is the "
        + "report with its sections and its figures of every kind. Nothing is stored, and every self is null. The "
        + "encoding of a text is told from its bytes, unless it is stated.",
      ownParameters: [encoding.declaration, Parameter.explain.declaration],
      lifetime: .moment,
      body: Endpoint.Body(
        limit: limits.extractBody, meaning: "The report's file.",
        example: "2023年万江街道工作计划\n一、主要目标\n地区生产总值增长5.5%左右。\n"),
      success: .json(.extract),
      problems: [.emptyText, .contentTooLarge, .unsupportedContent, .undecodableText],
      example: "/v1/extract",
      work: .everything
    ) { call throws(Problem) in
      let content = try ExtractContentType(call.request.fields[.contentType])
      do throws(UnreadableReport) {
        let record = try intake.record(
          of: call.request.body, name: "body", id: "body", encoding: call.values.first(encoding) ?? content.encoding)
        return .json(ReportExtract(record, explains: call.values.first(.explain) ?? false).json)
      } catch {
        throw .unreadable(error)
      }
    }
  }
}

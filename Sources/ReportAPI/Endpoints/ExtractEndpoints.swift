import Corpus
import HTTPServer

/// `POST /v1/extract`: a report's text in, everything in it out, nothing stored.
enum ExtractEndpoints {
  static func all(_ limits: ServiceLimits) -> [Endpoint] { [extract(limits)] }

  private static func extract(_ limits: ServiceLimits) -> Endpoint {
    let intake = ReportIntake(limits: limits.intake)
    return Endpoint(
      name: "extract", method: .post, path: "/v1/extract", group: .stateless,
      summary: "Read a report without storing it",
      meaning: "The body is a report's text in UTF-8; the answer is the report with its sections and its figures of "
        + "every kind. Nothing is stored, and every self is null.",
      ownParameters: [Parameter.explain.declaration],
      lifetime: .moment,
      body: Endpoint.Body(
        limit: limits.extractBody, meaning: "The report's text in UTF-8.",
        example: "2023年万江街道工作计划\n一、主要目标\n地区生产总值增长5.5%左右。\n"),
      success: .json(.extract),
      problems: [.emptyText, .contentTooLarge, .unsupportedContent, .undecodableText],
      example: "/v1/extract",
      runs: .inBackground
    ) { call throws(Problem) in
      if let refusal = refusal(ofContentType: call.request.fields[.contentType]) { throw refusal }
      do throws(UnreadableReport) {
        let record = try intake.record(of: call.request.body, name: "body", id: "body")
        return .json(ReportExtract(record, explains: call.values.first(.explain) ?? false).json)
      } catch {
        throw .unreadable(error)
      }
    }
  }

  /// What is plainly not a report's text is refused, rather than read as one. curl's --data-binary calls everything
  /// a form, so that a form's type says nothing.
  private static func refusal(ofContentType value: String?) -> Problem? {
    guard let value = value?.lowercased() else { return nil }
    let parts = value.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\"" } }
    let type = parts.first ?? ""
    let isText = ["text/plain", "application/octet-stream", "application/x-www-form-urlencoded"].contains(type)
    let charset = parts.dropFirst().first { $0.hasPrefix("charset=") }?.dropFirst("charset=".count)
    guard isText, charset.map({ ["utf-8", "utf8", "us-ascii"].contains($0) }) ?? true else {
      return Problem(
        kind: .unsupportedContent, detail: "\(value) is not read here; send the report's text as text/plain in UTF-8.",
        given: value, allowed: ["text/plain; charset=utf-8"], nearest: "text/plain; charset=utf-8")
    }
    return nil
  }
}

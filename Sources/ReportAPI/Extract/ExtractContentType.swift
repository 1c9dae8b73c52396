import ReportModel

/// What the Content-Type of a body says that matters for reading it. What the body is is told by its content; its
/// type only keeps out what is plainly no single file, and names an encoding.
struct ExtractContentType {
  /// The encoding that `charset` names; nil when there is none.
  let encoding: TextEncoding?

  /// Types whose bodies hold a file inside something else, or no report.
  private static let refused = ["application/json", "multipart/", "message/", "audio/", "video/"]
  /// Types that are read; any other one is tried as well.
  private static let usual = [
    "text/plain", "text/html", "text/markdown",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "application/octet-stream",
  ]
  /// A subset of UTF-8 that clients state.
  private static let ascii = "us-ascii"

  /// - Parameter value: the field's value; nil when the request has none.
  init(_ value: String?) throws(Problem) {
    guard let value else {
      encoding = nil
      return
    }
    let parts = value.lowercased().split(separator: ";", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " && $0 != "\t" && $0 != "\"" } }
    let type = parts.first ?? ""
    guard type.contains("/"), !Self.refused.contains(where: type.hasPrefix) else {
      throw Problem(
        kind: .unsupportedContent,
        detail: "\(value) is not read here; send the report's file itself as the body, as \(Self.usual[0]) or "
          + "application/octet-stream.",
        given: value, allowed: Self.usual, nearest: Self.usual[0])
    }
    guard let charset = parts.dropFirst().first(where: { $0.hasPrefix("charset=") })?.dropFirst("charset=".count),
      charset != Self.ascii
    else {
      encoding = nil
      return
    }
    guard let known = TextEncoding(label: String(charset)) else {
      let allowed = TextEncoding.allCases.map(\.rawValue)
      throw Problem(
        kind: .unsupportedContent,
        detail: "The charset \(charset) is not read; use one of \(allowed.joined(separator: ", ")), or state none.",
        given: String(charset), allowed: allowed, nearest: allowed[0])
    }
    encoding = known
  }
}

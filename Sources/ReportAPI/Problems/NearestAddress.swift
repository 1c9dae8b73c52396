import Corpus
import HTTPServer

/// Finds the address that a path which leads nowhere most likely meant.
struct NearestAddress {
  /// The paths of all endpoints, with `{name}` for parameters.
  let templates: [String]

  /// The most similar address; a template's parameters take what stands in their place, as in
  /// `/v1/report/wanjiang` → `/v1/reports/wanjiang`.
  func address(_ head: HTTPRequestHead) -> String? {
    let given = head.target.segments.filter { !$0.isEmpty }
    let path = "/" + given.joined(separator: "/")
    return NearestName.nearest(to: path, among: templates.lazy.compactMap { Self.filled($0, with: given) })
  }

  /// The template with the given segments for its parameters; nil where it has a parameter and another length.
  private static func filled(_ template: String, with given: [String]) -> String? {
    guard template.utf8.contains(UInt8(ascii: "{")) else { return template }
    let segments = template.split(separator: "/")
    guard segments.count == given.count else { return nil }
    return zip(segments, given).map { segment, given in
      "/" + (segment.hasPrefix("{") ? given : String(segment))
    }.joined()
  }
}

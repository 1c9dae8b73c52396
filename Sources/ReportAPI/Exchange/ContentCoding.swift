import HTTPServer

/// How an answer's bytes are coded (RFC 9110 §8.4.1).
enum ContentCoding: String, Sendable {
  case identity, gzip

  /// The shortest content that is worth being packed, in bytes.
  static let threshold = 1024

  /// What the request's Accept-Encoding prefers (RFC 9110 §12.5.3).
  init(acceptedBy fields: HTTPFields) {
    guard let accepted = fields[.acceptEncoding] else {
      self = .identity
      return
    }
    var qualities: [Substring: Double] = [:]
    for element in accepted.lowercased().split(separator: ",") {
      let parts = element.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }[...] }
      guard let name = parts.first else { continue }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
      qualities[name == "x-gzip" ? "gzip" : name] = quality
    }
    let quality = qualities["gzip"] ?? qualities["*"] ?? 0
    self = quality > 0 && quality >= qualities["identity"] ?? 0 ? .gzip : .identity
  }
}

/// The addresses of the resources, as they stand in `self`: paths from the root, percent-encoded.
enum Address {
  static func report(_ id: String) -> String { "/v1/reports/" + encoded(id) }

  static func section(_ path: String, of report: String) -> String {
    Self.report(report) + "/sections/" + encoded(path)
  }

  static func figure(_ id: String) -> String { "/v1/figures/" + encoded(id) }

  static func outcome(_ id: String) -> String { figure(id) + "/outcome" }

  static func indicator(_ code: String) -> String { "/v1/indicators/" + encoded(code) }

  static func export(_ name: String) -> String { "/v1/export/" + encoded(name) }

  /// A path with a query.
  static func list(_ path: String, query: [(name: String, value: String)]) -> String {
    let items = query.map { encoded($0.name) + "=" + encoded($0.value) }
    return items.isEmpty ? path : path + "?" + items.joined(separator: "&")
  }

  /// A text as one path segment or query value: all but RFC 3986's unreserved characters percent-encoded.
  static func encoded(_ text: String) -> String {
    var text = text
    if text.withUTF8({ unsafe $0.allSatisfy(isUnreserved) }) { return text }
    var encoded: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0xF)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}

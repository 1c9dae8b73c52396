import HTTPServer

@testable import ReportAPI

/// An answer as it would go over the wire.
struct APIAnswer {
  let status: Int
  let fields: HTTPFields
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var json: JSONValue { get throws { try JSONParser.parse(bytes) } }
}

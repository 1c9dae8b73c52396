/// A member's name, kept as the bytes that stand before its value.
struct JSONKey: Sendable, ExpressibleByStringLiteral {
  /// The name.
  let name: String
  /// The name as it is written behind another member: with a comma before it, quoted, and with its colon.
  let bytes: [UInt8]

  init(_ name: String) {
    self.name = name
    var writer = JSONWriter()
    writer.string(name)
    bytes = [UInt8(ascii: ",")] + writer.bytes + [UInt8(ascii: ":")]
  }

  init(stringLiteral name: String) {
    self.init(name)
  }
}

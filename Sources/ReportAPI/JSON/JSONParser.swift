/// Reads JSON (RFC 8259) with the order of members and the spelling of numbers kept.
struct JSONParser {
  /// The bytes are no JSON text; `offset` is where reading stopped.
  struct Failure: Error, Equatable {
    let offset: Int
  }

  /// Deeper values are refused, so that no input can exhaust the stack.
  private static let deepestLevel = 128

  private let bytes: [UInt8]
  private var position = 0

  /// The one value that `bytes` hold.
  static func parse(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(level: 0)
    parser.skipBlanks()
    guard parser.position == bytes.count else { throw parser.failure }
    return value
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var failure: Failure { Failure(offset: position) }
  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func value(level: Int) throws(Failure) -> JSONValue {
    guard level < Self.deepestLevel else { throw failure }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(level: level)
    case UInt8(ascii: "["): return try array(level: level)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func object(level: Int) throws(Failure) -> JSONValue {
    var members: [JSONValue.Member] = []
    position += 1
    skipBlanks()
    if take("}") { return .object(members) }
    while true {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw failure }
      let name = try string()
      skipBlanks()
      guard take(":") else { throw failure }
      members.append(JSONValue.Member(name, try value(level: level + 1)))
      skipBlanks()
      if take("}") { return .object(members) }
      guard take(",") else { throw failure }
    }
  }

  private mutating func array(level: Int) throws(Failure) -> JSONValue {
    var elements: [JSONValue] = []
    position += 1
    skipBlanks()
    if take("]") { return .array(elements) }
    while true {
      elements.append(try value(level: level + 1))
      skipBlanks()
      if take("]") { return .array(elements) }
      guard take(",") else { throw failure }
    }
  }

  private mutating func string() throws(Failure) -> String {
    var text: [UInt8] = []
    position += 1
    while let byte = next, byte != UInt8(ascii: "\"") {
      guard byte >= 0x20 else { throw failure }
      position += 1
      if byte == UInt8(ascii: "\\") { text += try escaped() } else { text.append(byte) }
    }
    guard take("\""), let string = String(validating: text, as: UTF8.self) else { throw failure }
    return string
  }

  private mutating func escaped() throws(Failure) -> [UInt8] {
    guard let byte = next else { throw failure }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try codePoint()
    default: throw failure
    }
  }

  /// The UTF-8 of `\uXXXX`, or of the two of them that a code point beyond U+FFFF takes.
  private mutating func codePoint() throws(Failure) -> [UInt8] {
    var value = try hexadecimal()
    if (0xD800...0xDBFF).contains(value) {
      guard take("\\"), take("u") else { throw failure }
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else { throw failure }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw failure }
    return Array(String(scalar).utf8)
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count,
      let digits = String(validating: bytes[position..<(position + 4)], as: UTF8.self),
      digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }), let value = UInt32(digits, radix: 16)
    else { throw failure }
    position += 4
    return value
  }

  private mutating func number() throws(Failure) -> String {
    let start = position
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(Failure) {
    let start = position
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
    guard position > start else { throw failure }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw failure }
    position += word.utf8.count
    return value
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { position += 1 }
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes JSON into bytes: readable UTF-8, commas by itself, nothing escaped but what must be (RFC 8259 §7).
///
/// The caller opens and closes objects and arrays in order; what is written between is well formed by construction.
struct JSONWriter {
  /// How texts and null are spelled. All else is the same in both.
  enum Dialect: Sendable {
    case json
    /// Rows of CSV (RFC 4180): the values between `endRow` are the cells.
    case csv
  }

  /// What is written so far.
  private(set) var bytes: [UInt8] = []
  private let dialect: Dialect
  private var needsComma = false
  /// Room for a usual answer, so that the bytes need not move while it grows.
  private static let usualSize = 2048

  init(_ dialect: Dialect = .json) {
    self.dialect = dialect
    bytes.reserveCapacity(Self.usualSize)
  }

  /// The bytes so far; the writer goes on with none.
  mutating func takeBytes() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  /// Writes an object; `members` writes keys, each with one value.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array; `elements` writes values.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    elements(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a key; its value must follow.
  mutating func key(_ key: JSONKey) {
    separate()
    bytes.append(contentsOf: key.bytes)
    needsComma = false
  }

  /// Writes a text.
  mutating func string(_ text: String) {
    separate()
    if dialect == .csv {
      CSVCell.append(text.utf8, to: &bytes)
      needsComma = true
      return
    }
    bytes.append(UInt8(ascii: "\""))
    // A text lies in one piece unless it came from elsewhere than Swift; then it is copied into one.
    let isWritten: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { append(unsafe $0.span) }
    if isWritten == nil { append(Array(text.utf8).span) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a text given as code points.
  mutating func string(_ scalars: ArraySlice<Unicode.Scalar>) {
    if dialect == .csv { return string(String(String.UnicodeScalarView(scalars))) }
    separate()
    bytes.append(UInt8(ascii: "\""))
    for scalar in scalars {
      if scalar.isASCII {
        append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes an integer.
  mutating func integer(_ value: Int) {
    separate()
    append(value)
    needsComma = true
  }

  /// Writes a pair of integers as an array: damaged reports have thousands.
  mutating func pair(_ first: Int, _ second: Int) {
    separate()
    bytes.append(UInt8(ascii: "["))
    append(first)
    bytes.append(UInt8(ascii: ","))
    append(second)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a decimal exactly; one that is not a number becomes null.
  mutating func decimal(_ value: Decimal) {
    literal(value.isNaN ? "null" : value.description)
  }

  /// Writes true or false.
  mutating func boolean(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes null.
  mutating func null() {
    literal(dialect == .csv ? "" : "null")
  }

  /// Writes the JSON of a value as a text.
  mutating func quoted(_ value: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    value(&writer)
    string(String(decoding: writer.bytes, as: UTF8.self))
  }

  /// Writes a number that is already spelled as JSON spells it.
  mutating func literal(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  /// Writes elements that are already spelled as JSON spells them, with commas between; none when there are no bytes.
  mutating func elements(_ spelled: [UInt8]) {
    guard !spelled.isEmpty else { return }
    separate()
    bytes.append(contentsOf: spelled)
    needsComma = true
  }

  /// Ends a line: what parts the values of NDJSON.
  mutating func lineFeed() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Begins a row of CSV: what was written is no cell of it.
  mutating func beginRow() {
    needsComma = false
  }

  /// Ends a row of CSV (RFC 4180 §2.1).
  mutating func endRow() {
    bytes.append(contentsOf: "\r\n".utf8)
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Adds the digits of an integer: the last ones first, then turned round.
  private mutating func append(_ value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var left = bytes.count
    var rest = value.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var right = bytes.count - 1
    while left < right {
      bytes.swapAt(left, right)
      left += 1
      right -= 1
    }
  }

  /// Adds the bytes of a text, escaped where they must be.
  private mutating func append(_ text: borrowing Span<UInt8>) {
    var isPlain = true
    for index in text.indices { isPlain = isPlain && !Self.mustBeEscaped(text[index]) }
    if isPlain {
      unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    } else {
      for index in text.indices { append(text[index]) }
    }
  }

  /// Adds a byte of a text, escaped where it must be.
  private mutating func append(_ byte: UInt8) {
    guard Self.mustBeEscaped(byte) else {
      bytes.append(byte)
      return
    }
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
    case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20:
      bytes.append(contentsOf: #"\u00"#.utf8)
      bytes.append(UInt8(ascii: byte < 0x10 ? "0" : "1"))
      bytes.append(contentsOf: String(byte & 0xF, radix: 16).utf8)
    default:
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    }
  }
}

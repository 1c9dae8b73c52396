#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes JSON into bytes: readable UTF-8, commas by itself, nothing escaped but what must be (RFC 8259 §7).
///
/// The caller opens and closes objects and arrays in order; what is written between is well formed by construction.
struct JSONWriter: ~Copyable {
  /// How texts and null are spelled. All else is the same in both.
  enum Dialect: Sendable {
    case json
    /// Rows of CSV (RFC 4180): the values between `endRow` are the cells.
    case csv
  }

  private var buffer = ByteBuffer()
  private let dialect: Dialect
  private var needsComma = false

  init(_ dialect: Dialect = .json) {
    self.dialect = dialect
  }

  /// What was written.
  var bytes: [UInt8] {
    consuming get { buffer.bytes }
  }

  /// How much is written so far, in bytes.
  var count: Int { buffer.count }

  /// Writes an object; `members` writes keys, each with one value.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    separate()
    buffer.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    buffer.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array; `elements` writes values.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    separate()
    buffer.append(UInt8(ascii: "["))
    needsComma = false
    elements(&self)
    buffer.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes an array of values of one kind. They are about as long as the first of them, which saves moving a long
  /// array while it grows.
  mutating func array<Element>(_ elements: [Element], _ write: (Element, inout JSONWriter) -> Void) {
    let start = count
    array { writer in
      for (index, element) in elements.enumerated() {
        if index == Self.sampleSize {
          let length = (writer.count - start) / Self.sampleSize
          writer.buffer.reserve(min(length * (elements.count - index) / 8 * 9, Self.longestReserve))
        }
        write(element, &writer)
      }
    }
  }

  private static let sampleSize = 32
  /// In bytes.
  private static let longestReserve = 1 << 22

  /// Writes a key; its value must follow.
  mutating func key(_ key: borrowing JSONKey) {
    buffer.append(key.bytes.span.extracting(droppingFirst: needsComma ? 0 : 1))
    needsComma = false
  }

  /// Writes a text.
  mutating func string(_ text: consuming String) {
    separate()
    text.withUTF8 { append(text: unsafe $0.span) }
    needsComma = true
  }

  /// Writes a text given as code points.
  mutating func string(_ scalars: ArraySlice<Unicode.Scalar>) {
    if dialect == .csv { return string(String(String.UnicodeScalarView(scalars))) }
    separate()
    buffer.append(UInt8(ascii: "\""))
    for scalar in scalars {
      if JSONEscaping.mustBeEscaped(scalar) {
        JSONEscaping.append(UInt8(truncatingIfNeeded: scalar.value), to: &buffer)
      } else {
        buffer.append(scalar)
      }
    }
    buffer.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes an integer.
  mutating func integer(_ value: Int) {
    separate()
    buffer.append(digitsOf: value)
    needsComma = true
  }

  /// Writes a pair of integers as an array: damaged reports have thousands.
  mutating func pair(_ first: Int, _ second: Int) {
    separate()
    buffer.append(UInt8(ascii: "["))
    buffer.append(digitsOf: first)
    buffer.append(UInt8(ascii: ","))
    buffer.append(digitsOf: second)
    buffer.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a decimal exactly; one that is not a number becomes null.
  mutating func decimal(_ value: Decimal) {
    if value.isNaN { word("null") } else { literal(value.description) }
  }

  /// Writes true or false.
  mutating func boolean(_ value: Bool) {
    word(value ? "true" : "false")
  }

  /// Writes null.
  mutating func null() {
    word(dialect == .csv ? "" : "null")
  }

  /// Writes the JSON of a value as a text.
  mutating func quoted(_ value: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    value(&writer)
    string(String(decoding: writer.bytes, as: UTF8.self))
  }

  /// Writes a number that is already spelled as JSON spells it.
  mutating func literal(_ text: consuming String) {
    separate()
    buffer.append(text)
    needsComma = true
  }

  /// Writes elements that are already spelled as JSON spells them, with commas between; none when there are no bytes.
  mutating func elements(_ spelled: [UInt8]) {
    guard !spelled.isEmpty else { return }
    separate()
    buffer.append(spelled.span)
    needsComma = true
  }

  /// Ends a line: what parts the values of NDJSON.
  mutating func lineFeed() {
    buffer.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Begins a row of CSV: what was written is no cell of it.
  mutating func beginRow() {
    needsComma = false
  }

  /// Ends a row of CSV (RFC 4180 §2.1).
  mutating func endRow() {
    buffer.append("\r\n" as StaticString)
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
  }

  private mutating func word(_ word: StaticString) {
    separate()
    buffer.append(word)
    needsComma = true
  }

  /// Adds the bytes of a text as the dialect spells texts.
  private mutating func append(text: borrowing Span<UInt8>) {
    switch dialect {
    case .json: JSONEscaping.append(text, to: &buffer)
    case .csv: CSVCell.append(text, to: &buffer)
    }
  }
}

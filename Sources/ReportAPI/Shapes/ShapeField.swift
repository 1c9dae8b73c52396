import Corpus
import HanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One key of a shape: its name, its type, what it means, and how its value is written.
struct ShapeField<Value>: Sendable {
  /// Writes something of a value.
  typealias Write = @Sendable (Value, inout JSONWriter) -> Void

  let key: JSONKey
  let schema: Schema
  let meaning: String
  let write: Write
  /// Of an object, its members.
  var nested: Nested?
  /// Of an array of texts, the texts as one; nil where there is no array.
  var joined: (@Sendable (Value) -> String?)?

  /// Writes the key and its value.
  var member: Write {
    let (key, write) = (key, write)
    return { value, writer in
      writer.key(key)
      write(value, &writer)
    }
  }

  /// The members of an object that is a field.
  struct Nested: Sendable {
    let fields: [ShapeField<Value>]
    /// Whether the object is there, or null in its place.
    let isPresent: @Sendable (Value) -> Bool
  }
}

extension ShapeField {
  static func string(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> String) -> Self {
    Self(key: key, schema: .string, meaning: meaning) { $1.string(value($0)) }
  }

  static func string(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> String?) -> Self {
    optional(key, .string, meaning, value) { $1.string($0) }
  }

  /// An address of this service.
  static func address(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> String?) -> Self {
    optional(key, .formatted("uri-reference"), meaning, value) { $1.string($0) }
  }

  /// A text that is a stretch of a longer one.
  static func slice(
    _ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> ArraySlice<Unicode.Scalar>
  ) -> Self {
    Self(key: key, schema: .string, meaning: meaning) { $1.string(value($0)) }
  }

  /// The same, or null.
  static func slice(
    _ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> ArraySlice<Unicode.Scalar>?
  ) -> Self {
    optional(key, .string, meaning, value) { $1.string($0) }
  }

  /// One word of a closed list.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Choice
  ) -> Self {
    Self(key: key, schema: .choice(Choice.allCases.map(\.rawValue)), meaning: meaning) { $1.string(value($0).rawValue) }
  }

  /// One word of a closed list, or null.
  static func choice<Choice: RawRepresentable<String> & CaseIterable & Sendable>(
    _ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Choice?
  ) -> Self {
    optional(key, .choice(Choice.allCases.map(\.rawValue)), meaning, value) { $1.string($0.rawValue) }
  }

  static func integer(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Int) -> Self {
    Self(key: key, schema: .integer, meaning: meaning) { $1.integer(value($0)) }
  }

  static func integer(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Int?) -> Self {
    optional(key, .integer, meaning, value) { $1.integer($0) }
  }

  static func number(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Decimal?) -> Self {
    optional(key, .number, meaning, value) { $1.decimal($0) }
  }

  /// A number that is in digits already.
  static func number(_ key: JSONKey, _ meaning: String, _ digits: @escaping @Sendable (Value) -> String?) -> Self {
    optional(key, .number, meaning, digits) { $1.literal($0) }
  }

  /// A measured number, to four digits behind the point.
  static func double(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Double) -> Self {
    Self(key: key, schema: .number, meaning: meaning) { $1.rounded(value($0)) }
  }

  static func double(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Double?) -> Self {
    optional(key, .number, meaning, value) { $1.rounded($0) }
  }

  static func boolean(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Bool) -> Self {
    Self(key: key, schema: .boolean, meaning: meaning) { $1.boolean(value($0)) }
  }

  static func boolean(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Bool?) -> Self {
    optional(key, .boolean, meaning, value) { $1.boolean($0) }
  }

  static func strings(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> [String]) -> Self {
    var field = Self(key: key, schema: .array(.string), meaning: meaning) { $1.strings(value($0)) }
    field.joined = { value($0).joined(separator: ";") }
    return field
  }

  static func strings(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> [String]?) -> Self {
    var field = optional(key, .array(.string), meaning, value) { $1.strings($0) }
    field.joined = { value($0)?.joined(separator: ";") }
    return field
  }

  static func integers(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> [Int]) -> Self {
    var field = Self(key: key, schema: .array(.integer), meaning: meaning) { whole, writer in
      writer.array { writer in
        for number in value(whole) { writer.integer(number) }
      }
    }
    field.joined = { value($0).map(String.init).joined(separator: ";") }
    return field
  }

  /// Spans as pairs of start and end.
  static func spans(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> [Span]) -> Self {
    Self(key: key, schema: .array(.spanPair), meaning: meaning) { $1.spans(value($0)) }
  }

  /// Spans that are in digits already, or null.
  static func spans(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> SpanSpelling?) -> Self {
    optional(key, .array(.spanPair), meaning, value) { spelling, writer in
      writer.array { $0.elements(spelling.bytes) }
    }
  }

  /// A span as a pair of start and end, or null.
  static func span(_ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> Span?) -> Self {
    optional(key, .spanPair, meaning, value) { $1.span($0) }
  }

  static func object<Inner>(
    _ key: JSONKey, _ meaning: String, _ shape: Shape<Inner>, _ value: @escaping @Sendable (Value) -> Inner
  ) -> Self {
    var field = Self(key: key, schema: .reference(shape.name), meaning: meaning) { shape.write(value($0), to: &$1) }
    field.nested = Nested(fields: shape.fields.map { $0.of(value) }) { _ in true }
    return field
  }

  /// An object, or null.
  static func object<Inner>(
    _ key: JSONKey, _ meaning: String, _ shape: Shape<Inner>, _ value: @escaping @Sendable (Value) -> Inner?
  ) -> Self {
    var field = optional(key, .reference(shape.name), meaning, value) { shape.write($0, to: &$1) }
    field.nested = Nested(fields: shape.fields.map { $0.of(value) }) { value($0) != nil }
    return field
  }

  static func objects<Inner>(
    _ key: JSONKey, _ meaning: String, _ shape: Shape<Inner>, _ value: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    Self(key: key, schema: .array(.reference(shape.name)), meaning: meaning) { whole, writer in
      writer.array(value(whole)) { shape.write($0, to: &$1) }
    }
  }

  /// An array of objects, or null.
  static func objects<Inner>(
    _ key: JSONKey, _ meaning: String, _ shape: Shape<Inner>, _ value: @escaping @Sendable (Value) -> [Inner]?
  ) -> Self {
    optional(key, .array(.reference(shape.name)), meaning, value) { elements, writer in
      writer.array(elements) { shape.write($0, to: &$1) }
    }
  }

  /// The same field of what holds such a value, or null where it holds none.
  func of<Outer>(_ value: @escaping @Sendable (Outer) -> Value?) -> ShapeField<Outer> {
    let (own, ownNested, ownJoined) = (write, nested, joined)
    var field = ShapeField<Outer>(key: key, schema: schema, meaning: meaning) { outer, writer in
      if let inner = value(outer) { own(inner, &writer) } else { writer.null() }
    }
    field.nested = ownNested.map { nested in
      ShapeField<Outer>.Nested(fields: nested.fields.map { $0.of(value) }) { value($0).map(nested.isPresent) ?? false }
    }
    if let ownJoined { field.joined = { value($0).flatMap(ownJoined) } }
    return field
  }

  private static func optional<Inner>(
    _ key: JSONKey, _ schema: Schema, _ meaning: String, _ value: @escaping @Sendable (Value) -> Inner?,
    write: @escaping @Sendable (Inner, inout JSONWriter) -> Void
  ) -> Self {
    Self(key: key, schema: .nullable(schema), meaning: meaning) { whole, writer in
      if let inner = value(whole) { write(inner, &writer) } else { writer.null() }
    }
  }
}

extension JSONWriter {
  /// Writes a number to four digits behind the point, a whole one without a point.
  fileprivate mutating func rounded(_ number: Double) {
    let rounded = (number * 10_000).rounded() / 10_000
    let digits = rounded.isFinite ? rounded.description : "0"
    literal(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }

  fileprivate mutating func strings(_ texts: [String]) {
    array { writer in
      for text in texts { writer.string(text) }
    }
  }

  fileprivate mutating func spans(_ spans: [Span]) {
    array { writer in
      for span in spans { writer.span(span) }
    }
  }

  fileprivate mutating func span(_ span: Span) {
    pair(span.start, span.end)
  }
}

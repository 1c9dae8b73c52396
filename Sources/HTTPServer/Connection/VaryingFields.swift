/// The request fields that kept answers vary by (`ServerConfiguration.cacheVariesBy`), made ready to be found in a
/// head.
struct VaryingFields: Sendable {
  private let names: [HTTPFieldName]
  /// A bit for each length that a name has: most fields of a request are told by it to be none of these.
  private let lengths: UInt64

  init(_ names: [HTTPFieldName]) {
    self.names = names
    lengths = names.reduce(0) { $0 | Self.bit($1.canonical.count) }
  }

  /// Which of them this name is, or `nil`.
  func index(_ input: borrowing Span<UInt8>, _ name: Range<Int>) -> Int? {
    guard lengths & Self.bit(name.count) != 0 else { return nil }
    return names.firstIndex { $0.matches(input, name) }
  }

  private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }
}

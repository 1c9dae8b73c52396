/// The name of a field: a token (RFC 9110 §5.1), kept as it was spelled and compared without regard to case.
public struct HTTPFieldName: Sendable, CustomStringConvertible {
  /// The name as it was spelled.
  public let rawName: String
  /// The name in lower case, as bytes: what comparisons look at.
  let canonical: [UInt8]

  /// `nil` when the text is not a token.
  public init?(_ name: String) {
    guard !name.isEmpty, name.utf8.allSatisfy(ByteClass.isToken) else { return nil }
    self.init(known: name)
  }

  /// For names that are known to be tokens.
  init(known name: String) {
    rawName = name
    canonical = name.utf8.map(ByteClass.lowercased)
  }

  /// The name as it was spelled.
  public var description: String { rawName }
}

extension HTTPFieldName: Hashable {
  /// Equal in all but case.
  public static func == (left: HTTPFieldName, right: HTTPFieldName) -> Bool {
    left.canonical == right.canonical
  }

  /// Hashes the lower-case spelling.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(canonical)
  }
}

import ReportReader

/// SHA-256 and length of content that comes in pieces.
public struct ContentDigest: Sendable {
  private var hash = SHA256()
  /// How many bytes came so far.
  public private(set) var count = 0

  /// The digest of nothing yet.
  public init() {}

  /// Adds a piece. O(n).
  public mutating func add(_ bytes: [UInt8]) {
    hash.add(bytes)
    count += bytes.count
  }

  /// SHA-256 of all pieces, in lower-case hexadecimal.
  public var sha256: String { hash.hexadecimal }
}

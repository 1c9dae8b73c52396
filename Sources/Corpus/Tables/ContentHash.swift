import ReportReader

/// Tells contents apart: the first 128 bits of SHA-256. Equal content gives equal digits on every machine and in every
/// run, and nobody can make another content that has them.
public struct ContentHash: Sendable {
  private var bytes: [UInt8] = []

  /// The hash of nothing.
  public init() {}

  /// Adds a text and its end, so that "ab", "c" and "a", "bc" differ.
  public mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    // No text has this byte.
    bytes.append(0xFF)
  }

  /// The hash so far, in 32 lower-case hexadecimal digits. O(n) in all that was added.
  public var digits: String {
    String(SHA256.hexadecimal(of: bytes).prefix(32))
  }
}

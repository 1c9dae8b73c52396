/// The file that a report was read from.
public struct SourceFile: Sendable, Equatable {
  /// The file's name.
  public var name: String
  /// SHA-256 of the file's bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The file's length in bytes.
  public var bytes: Int
  /// The encoding that it was decoded from, by its IANA name in lower case.
  public var encoding: String
  /// The length of the decoded text in code points.
  public var codePoints: Int

  /// A file as it was found.
  public init(name: String, sha256: String, bytes: Int, encoding: String, codePoints: Int) {
    self.name = name
    self.sha256 = sha256
    self.bytes = bytes
    self.encoding = encoding
    self.codePoints = codePoints
  }
}

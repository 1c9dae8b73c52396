/// The file that a report was read from.
public struct SourceFile: Sendable, Equatable {
  /// The file's name.
  public var name: String
  /// SHA-256 of the file's bytes, in lower-case hexadecimal.
  public var sha256: String
  /// The file's length in bytes.
  public var bytes: Int
  /// The encoding that it was decoded from.
  public var encoding: TextEncoding
  /// What the encoding was told from.
  public var encodingEvidence: EncodingEvidence
  /// How sure the encoding is, from 0 to 1; 1 for what was stated, and for pure ASCII.
  public var encodingConfidence: Double
  /// What the file is, by its content.
  public var format: SourceFormat
  /// The length of the decoded text in code points.
  public var codePoints: Int

  /// A file as it was found.
  public init(
    name: String, sha256: String, bytes: Int, format: SourceFormat = .text, encoding: TextEncoding = .utf8,
    encodingEvidence: EncodingEvidence = .validity, encodingConfidence: Double = 1, codePoints: Int
  ) {
    self.name = name
    self.sha256 = sha256
    self.bytes = bytes
    self.format = format
    self.encoding = encoding
    self.encodingEvidence = encodingEvidence
    self.encodingConfidence = encodingConfidence
    self.codePoints = codePoints
  }
}

/// How much a reader takes on. Each bound is checked before the memory is taken.
public struct ReadingLimits: Sendable, Equatable {
  /// The largest file, in bytes.
  public var fileBytes = 64 << 20
  /// The longest decoded text, in code points.
  public var codePoints = 64 << 20
  /// The longest line, in code points: beyond it is no paragraph of a report.
  public var lineCodePoints = 4 << 20
  /// How many bytes the parts of an archive that are read may unpack to together.
  public var unpackedBytes = 128 << 20
  /// How many times larger a part may get by unpacking; parts of less than a mebibyte are let pass.
  public var unpackingRatio = 200
  /// How many files an archive may hold.
  public var archiveEntries = 4096
  /// How deep the elements of an archive's parts may nest.
  public var markupDepth = 256

  /// The default limits.
  public init() {}
}

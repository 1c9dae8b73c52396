import ReportReader

/// How much of a source is read; what is beyond is refused, never cut off.
public struct IntakeLimits: Sendable, Equatable {
  /// The largest file, in bytes.
  public var fileBytes: Int
  /// The longest decoded text, in code points.
  public var codePoints: Int
  /// The longest line, in code points.
  public var lineCodePoints: Int
  /// How many bytes the parts of an archive may unpack to together.
  public var unpackedBytes: Int
  /// How many times larger a part of an archive may get by unpacking.
  public var unpackingRatio: Int
  /// How many files an archive may hold.
  public var archiveEntries: Int
  /// How deep the elements of an archive's parts may nest.
  public var markupDepth: Int

  /// The reader's own limits.
  public init() {
    let limits = ReadingLimits()
    fileBytes = limits.fileBytes
    codePoints = limits.codePoints
    lineCodePoints = limits.lineCodePoints
    unpackedBytes = limits.unpackedBytes
    unpackingRatio = limits.unpackingRatio
    archiveEntries = limits.archiveEntries
    markupDepth = limits.markupDepth
  }

  /// The limits as the reader takes them.
  var reading: ReadingLimits {
    var limits = ReadingLimits()
    limits.fileBytes = fileBytes
    limits.codePoints = codePoints
    limits.lineCodePoints = lineCodePoints
    limits.unpackedBytes = unpackedBytes
    limits.unpackingRatio = unpackingRatio
    limits.archiveEntries = archiveEntries
    limits.markupDepth = markupDepth
    return limits
  }
}

import HanText

/// The spans of one kind of damage in digits, as answers spell them: pairs in brackets, `[120,124],[310,314]`. A report
/// with a lost byte in each line has thousands, and dividing them into digits costs more than all else of its record,
/// so it is done once, when the report is read.
public struct SpanSpelling: Sendable, Equatable {
  /// The pairs, parted by commas, in ASCII.
  public let bytes: [UInt8]

  init(_ spans: [Span]) {
    let pairs = spans.map { "[\($0.start),\($0.end)]" }
    bytes = Array(pairs.joined(separator: ",").utf8)
  }
}

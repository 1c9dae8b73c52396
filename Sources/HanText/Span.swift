/// A half-open stretch of a text, counted in Unicode code points.
///
/// Every position that leaves Gongbao is a span into the source file's decoded
/// text: `source[start..<end]` is exactly what was read there.
public struct Span: Sendable, Hashable, Comparable {
  /// The first code point of the stretch.
  public var start: Int
  /// The code point after the last one; never before `start`.
  public var end: Int

  /// A span from `start` up to, not including, `end`. An `end` before `start` gives an empty span.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = max(start, end)
  }

  /// The span of a range of code-point offsets.
  public init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  /// How many code points the span covers.
  public var count: Int { end - start }

  /// Whether the span covers nothing.
  public var isEmpty: Bool { start == end }

  /// The span as a range of code-point offsets.
  public var range: Range<Int> { start..<end }

  /// Whether both spans cover at least one common code point.
  public func overlaps(_ other: Span) -> Bool {
    start < other.end && other.start < end
  }

  /// Orders by start, then by end.
  public static func < (left: Span, right: Span) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

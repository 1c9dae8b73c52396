public import HanText

/// A part of a text around a place in it, cut where clauses end.
public enum Snippet {
  private static let clauseEnds = Set("，。；：！？、,;:!?\n".unicodeScalars)

  /// The stretch of `text` of at most `length` code points that holds `place`, or its beginning when it is longer.
  ///
  /// It begins at the earliest beginning of a clause from which `place` can still be held, and goes on to the last end of
  /// a clause that it can take in; where there is no such place it is cut between characters. O(length).
  public static func span(
    of text: some RandomAccessCollection<Unicode.Scalar>, around place: HanText.Span, length: Int
  ) -> HanText.Span {
    let scalars = text
    func scalar(_ offset: Int) -> Unicode.Scalar { scalars[scalars.index(scalars.startIndex, offsetBy: offset)] }
    let count = scalars.count
    let length = max(1, length)
    guard count > length else { return Span(0, count) }
    let first = min(max(0, place.start), count - 1)
    let last = min(max(first + 1, place.end), first + length, count)
    let earliest = max(0, last - length)
    let starts = earliest...first
    let start = starts.first { $0 == 0 || clauseEnds.contains(scalar($0 - 1)) } ?? min(earliest, first)
    let latest = min(count, start + length)
    let end = (last...latest).last { $0 == count || clauseEnds.contains(scalar($0 - 1)) } ?? latest
    return Span(start, end)
  }
}

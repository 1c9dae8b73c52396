import HanText

/// A line without its blanks, which offices put between the characters of titles and names: 政 府 工 作 报 告.
struct CompactLine {
  /// The line's characters that are no blanks.
  let scalars: [Unicode.Scalar]
  /// Where each of them stands in the text.
  private let positions: [Int]

  init(_ text: [Unicode.Scalar], _ line: Span) {
    positions = line.range.filter { !text[$0].isBlank }
    scalars = positions.map { text[$0] }
  }

  /// Where a stretch of the line stands in the text, from its first to its last character.
  func span(_ range: Range<Int>) -> Span {
    guard let first = range.first, let last = range.last, positions.indices.contains(last) else { return Span(0, 0) }
    return Span(positions[first], positions[last] + 1)
  }
}

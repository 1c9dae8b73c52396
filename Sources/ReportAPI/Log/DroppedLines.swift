/// A gap in the log, as the log tells of it.
struct DroppedLines: Sendable {
  let count: Int
  /// In milliseconds since 1970.
  let milliseconds: Int

  var time: String { UTCTimestamp.text(milliseconds: milliseconds) }

  /// The line in a format, with its line feed.
  func line(_ format: LogFormat) -> [UInt8] {
    switch format {
    case .json: Shape.droppedLines.json(self)
    case .text: Array("\(time) dropped \(count) lines\n".utf8)
    case .off: []
    }
  }
}

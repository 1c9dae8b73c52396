/// A finished answer, as the cache keeps it: its bytes one behind the other, as they go out.
///
/// An object, so that a hit hands on one reference, and the Date in it is written once a second.
final class KeptAnswer {
  let status: Int
  let route: Int
  /// What is sent on an HTTP/1.1 connection that stays: status line and fields, Date, the empty line, the content.
  private var bytes: [UInt8]
  private let dateStart: Int
  private let contentStart: Int
  private var date: DateLine

  /// `head` is status line and fields but for those that pass (`ResponseHead.appendPassing`); `content` is empty for
  /// HEAD.
  init(head: [UInt8], content: [UInt8], status: Int, route: Int, date: DateLine) {
    self.status = status
    self.route = route
    self.date = date
    bytes = head
    dateStart = head.count
    ResponseHead.appendPassing(.implied, date: date, to: &bytes)
    contentStart = bytes.count
    bytes += content
  }

  /// How many bytes it holds.
  var size: Int { bytes.count }
  /// How many of them are content.
  var contentSize: Int { bytes.count - contentStart }

  /// What to send on an HTTP/1.1 connection that stays.
  func bytes(on date: DateLine) -> [UInt8] {
    if self.date.second != date.second { setDate(date) }
    return bytes
  }

  /// What to send on another connection.
  func bytes(on date: DateLine, _ persistence: ResponseHead.Persistence) -> [UInt8] {
    var bytes = Array(self.bytes[..<dateStart])
    ResponseHead.appendPassing(persistence, date: date, to: &bytes)
    return bytes + self.bytes[contentStart...]
  }

  /// The field has always the same length.
  private func setDate(_ date: DateLine) {
    bytes.replaceSubrange(dateStart..<(dateStart + self.date.bytes.count), with: date.bytes)
    self.date = date
  }
}

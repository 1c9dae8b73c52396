/// A finished answer, as the cache keeps it: a small one as one piece of bytes that go out as they are, a large one as
/// its head and its content, which is not copied to be kept.
///
/// An object, so that a hit hands on one reference, and the Date in it is written once a second.
final class KeptAnswer {
  let status: Int
  let route: Int
  /// How many bytes of content it has.
  let contentSize: Int
  /// Large content; empty when the content stands behind the head.
  let content: [UInt8]
  /// What is sent first on an HTTP/1.1 connection that stays: status line and fields, Date, the empty line, and small
  /// content.
  private var bytes: [UInt8]
  private let dateStart: Int
  private let headEnd: Int
  private var date: DateLine

  /// `head` is status line and fields but for those that pass (`ResponseHead.appendPassing`); `content` is empty for
  /// HEAD.
  init(head: [UInt8], content: [UInt8], status: Int, route: Int, date: DateLine) {
    self.status = status
    self.route = route
    self.date = date
    contentSize = content.count
    let isSmall = content.count <= OutputQueue.copied
    bytes = []
    bytes.reserveCapacity(head.count + date.bytes.count + 2 + (isSmall ? content.count : 0))
    bytes += head
    dateStart = head.count
    ResponseHead.appendPassing(.implied, date: date, requestID: nil, to: &bytes)
    headEnd = bytes.count
    if isSmall {
      bytes += content
      self.content = []
    } else {
      self.content = content
    }
  }

  /// How many bytes it holds.
  var size: Int { bytes.count + content.count }

  /// What to send before `content` on an HTTP/1.1 connection that stays.
  func bytes(on date: DateLine) -> [UInt8] {
    if self.date.second != date.second { setDate(date) }
    return bytes
  }

  /// Appends what to send before `content` on another connection, or to a request with a name.
  func append(
    on date: DateLine, _ persistence: ResponseHead.Persistence, requestID: ArraySlice<UInt8>?,
    to output: inout [UInt8]
  ) {
    let bytes = bytes
    output.append(copying: bytes.span.extracting(..<dateStart))
    ResponseHead.appendPassing(persistence, date: date, requestID: requestID, to: &output)
    output.append(copying: bytes.span.extracting(headEnd...))
  }

  /// The field has always the same length.
  private func setDate(_ date: DateLine) {
    bytes.replaceSubrange(dateStart..<(dateStart + self.date.bytes.count), with: date.bytes)
    self.date = date
  }
}

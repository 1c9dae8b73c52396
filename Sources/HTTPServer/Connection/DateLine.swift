/// The Date field line, made anew when the second changes (RFC 9110 §6.6.1).
struct DateLine {
  private(set) var bytes: [UInt8] = []
  private(set) var second = -1

  mutating func update(secondsSince1970 seconds: Int) {
    guard seconds != second else { return }
    second = seconds
    bytes = Array("Date: \(HTTPDate.text(secondsSince1970: seconds))\r\n".utf8)
  }
}

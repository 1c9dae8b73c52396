/// A finished answer, as the cache keeps it. An object, so that a hit hands on one reference.
final class KeptAnswer {
  /// Status line and fields but for those that pass (`ResponseHead.appendPassing`).
  let head: [UInt8]
  /// The content, or empty for HEAD.
  let content: [UInt8]
  let status: Int
  let route: Int

  init(head: [UInt8], content: [UInt8], status: Int, route: Int) {
    self.head = head
    self.content = content
    self.status = status
    self.route = route
  }
}

/// Room for receiving that an event loop lends to the connections that need it at the moment.
struct SpareBuffers {
  /// The size of each: a usual head, or a good part of an upload.
  static let size = 16 * 1024
  /// How many are kept for later.
  private static let kept = 64

  private var spares: [[UInt8]] = []

  mutating func take() -> [UInt8] {
    spares.popLast() ?? Array(repeating: 0, count: Self.size)
  }

  mutating func put(_ buffer: [UInt8]) {
    if buffer.count == Self.size, spares.count < Self.kept { spares.append(buffer) }
  }
}

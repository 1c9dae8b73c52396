/// Bytes that an answer is written into, end to end.
///
/// An array does the same, and asks at every byte whether it is shared. This cannot be: a byte costs a look at the room
/// that is left, a stretch of bytes that and a copy.
@safe struct ByteBuffer: ~Copyable {
  /// The room; the first `count` bytes of it are written.
  private var room: UnsafeMutableRawBufferPointer
  /// How many bytes there are so far.
  private(set) var count = 0
  /// Room for a usual answer, so that the bytes need not move while it grows.
  private static let usualSize = 2048

  init() {
    unsafe room = .allocate(byteCount: Self.usualSize, alignment: 1)
  }

  deinit {
    unsafe room.deallocate()
  }

  /// A copy of the bytes so far. O(n).
  var bytes: [UInt8] { unsafe Array(room[..<count]) }

  /// Adds a byte.
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    unsafe room[count] = byte
    count += 1
  }

  /// Adds bytes.
  mutating func append(_ bytes: borrowing Span<UInt8>) {
    makeRoom(for: bytes.count)
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe UnsafeMutableRawBufferPointer(rebasing: room[count...]).copyMemory(from: bytes)
    }
    count += bytes.count
  }

  /// Adds ASCII.
  mutating func append(_ text: StaticString) {
    unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount).span)
  }

  /// Adds a text in UTF-8.
  mutating func append(_ text: consuming String) {
    text.withUTF8 { append(unsafe $0.span) }
  }

  /// Adds a code point in UTF-8 (Unicode 16, table 3-6).
  mutating func append(_ scalar: Unicode.Scalar) {
    func trailing(_ bits: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: bits & 0x3F) }
    let value = scalar.value
    switch value {
    case ..<0x80: append(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      append(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      append(trailing(value))
    case ..<0x1_0000:
      append(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      append(trailing(value >> 6))
      append(trailing(value))
    default:
      append(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
      append(trailing(value >> 12))
      append(trailing(value >> 6))
      append(trailing(value))
    }
  }

  /// Adds an integer in decimal digits: the last ones first, then turned round.
  mutating func append(digitsOf value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    var left = count
    var rest = value.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var right = count - 1
    while left < right {
      unsafe room.swapAt(left, right)
      left += 1
      right -= 1
    }
  }

  private mutating func makeRoom(for added: Int) {
    if unsafe room.count - count < added { grow(by: added) }
  }

  @inline(never) private mutating func grow(by added: Int) {
    let size = unsafe room.count + max(added, room.count)
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
    unsafe larger.copyMemory(from: UnsafeRawBufferPointer(room))
    unsafe room.deallocate()
    unsafe room = larger
  }
}

/// Bytes that an answer is written into, end to end.
///
/// An array does the same, and asks at every byte whether it is shared. Here that is asked once for each filling of a
/// small window that the bytes are written into first: a byte costs a look at the room that is left in it. The window
/// stays in the processor's nearest cache, and what leaves it is in the array that is given out, and not copied again.
@safe struct ByteBuffer: ~Copyable {
  /// What was written before the window was emptied last.
  private var settled: [UInt8] = []
  /// Where bytes are written; the first `filled` of them are.
  private let window: UnsafeMutableRawBufferPointer
  private var filled = 0
  /// Room for a usual answer.
  private static let windowSize = 4096

  init() {
    unsafe window = .allocate(byteCount: Self.windowSize, alignment: 1)
  }

  deinit {
    unsafe window.deallocate()
  }

  /// How many bytes there are so far.
  var count: Int { settled.count + filled }

  /// The bytes. O(1) but for those in the window.
  var bytes: [UInt8] {
    consuming get {
      settle()
      return settled
    }
  }

  /// Prepares for about so many bytes more, so that those that are there need not move while they come.
  mutating func reserve(_ added: Int) {
    settled.reserveCapacity(count + added)
  }

  /// Adds a byte.
  mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    put(byte)
  }

  /// Adds bytes.
  mutating func append(_ bytes: borrowing Span<UInt8>) {
    guard bytes.count <= Self.windowSize else {
      settle()
      return unsafe bytes.withUnsafeBufferPointer { unsafe settled.append(contentsOf: $0) }
    }
    makeRoom(for: bytes.count)
    put(bytes)
  }

  /// Adds bytes between quotation marks.
  mutating func append(quoted bytes: borrowing Span<UInt8>) {
    let quotationMark = UInt8(ascii: "\"")
    let isShort = bytes.count + 2 <= Self.windowSize
    makeRoom(for: isShort ? bytes.count + 2 : 1)
    put(quotationMark)
    if isShort { put(bytes) } else { append(bytes) }
    append(quotationMark)
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
  @inline(__always) mutating func append(_ scalar: Unicode.Scalar) {
    func trailing(_ bits: UInt32) -> UInt8 { 0x80 | UInt8(truncatingIfNeeded: bits & 0x3F) }
    makeRoom(for: 4)
    let value = scalar.value
    switch value {
    case ..<0x80: put(UInt8(truncatingIfNeeded: value))
    case ..<0x800:
      put(0xC0 | UInt8(truncatingIfNeeded: value >> 6))
      put(trailing(value))
    case ..<0x1_0000:
      put(0xE0 | UInt8(truncatingIfNeeded: value >> 12))
      put(trailing(value >> 6))
      put(trailing(value))
    default:
      put(0xF0 | UInt8(truncatingIfNeeded: value >> 18))
      put(trailing(value >> 12))
      put(trailing(value >> 6))
      put(trailing(value))
    }
  }

  /// Adds an integer in decimal digits: the last ones first, then turned round.
  mutating func append(digitsOf value: Int) {
    // A sign and the 19 digits of the longest integer.
    makeRoom(for: 20)
    if value < 0 { put(UInt8(ascii: "-")) }
    var left = filled
    var rest = value.magnitude
    repeat {
      put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    var right = filled - 1
    while left < right {
      unsafe window.swapAt(left, right)
      left += 1
      right -= 1
    }
  }

  /// Writes a byte into the window, which must have room for it.
  private mutating func put(_ byte: UInt8) {
    unsafe window[filled] = byte
    filled += 1
  }

  /// Writes bytes into the window, which must have room for them.
  @inline(__always) private mutating func put(_ bytes: borrowing Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { bytes in
      unsafe UnsafeMutableRawBufferPointer(rebasing: window[filled...]).copyMemory(from: bytes)
    }
    filled += bytes.count
  }

  /// Makes room in the window for at most as many bytes as it holds.
  private mutating func makeRoom(for added: Int) {
    if Self.windowSize - filled < added { settle() }
  }

  /// Empties the window.
  @inline(never) private mutating func settle() {
    unsafe settled.append(contentsOf: window[..<filled])
    filled = 0
  }
}

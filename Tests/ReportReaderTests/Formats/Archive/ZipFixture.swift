/// Writes zip archives for tests, sound ones and others (APPNOTE.TXT 6.3.10).
struct ZipFixture {
  /// How a file is packed.
  enum Packing {
    case stored
    /// Deflated with fixed Huffman codes and no repetitions.
    case deflated
    /// `count` times one byte, deflated as far as it goes.
    case bomb(count: Int)
  }

  var flags: UInt16 = 0
  var method: UInt16?
  /// What is added to each size that is told, and to each checksum.
  var sizeError: UInt32 = 0
  var checksumError: UInt32 = 0
  var entryCount: UInt16?
  /// Whether every number stands where those stand that the old format has no room for (§4.3.14, §4.5.3).
  var isLarge = false
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  mutating func add(_ name: String, _ content: [UInt8], _ packing: Packing = .deflated) {
    var content = content
    let packed: [UInt8]
    var packedMethod: UInt16 = 8
    switch packing {
    case .stored: (packed, packedMethod) = (content, 0)
    case .deflated: packed = DeflateWriter.deflate(content)
    case .bomb(let count):
      packed = DeflateWriter.deflate(byte: content.first ?? 0, count: count)
      content = [UInt8](repeating: content.first ?? 0, count: count)
    }
    let name = Array(name.utf8)
    let (size, packedSize) = (UInt32(content.count) &+ sizeError, UInt32(packed.count))
    let start =
      short(flags) + short(method ?? packedMethod) + long(0) + long(Self.checksum(content) &+ checksumError)
    let extra = isLarge ? short(0x5455) + short(1) + [0] + short(1) + short(24) : []
    let numbers = isLarge ? huge(size) + huge(packedSize) + huge(UInt32(files.count)) : []
    directory += long(0x0201_4B50) + short(20) + short(20) + start + long(isLarge ? .max : packedSize)
    directory += long(isLarge ? .max : size) + short(UInt16(name.count)) + short(UInt16(extra.count + numbers.count))
    directory += short(0) + short(0) + short(0) + long(0) + long(isLarge ? .max : UInt32(files.count)) + name
    directory += extra + numbers
    files += long(0x0403_4B50) + short(20) + start + long(packedSize) + long(size) + short(UInt16(name.count))
    files += short(0) + name + packed
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    let entries = entryCount ?? (isLarge ? .max : count)
    guard !isLarge else {
      let record =
        long(0x0606_4B50) + huge(44) + short(45) + short(45) + long(0) + long(0) + huge(UInt32(count))
        + huge(UInt32(count)) + huge(UInt32(directory.count)) + huge(UInt32(files.count))
      let locator = long(0x0706_4B50) + long(0) + huge(UInt32(files.count + directory.count)) + long(1)
      return files + directory + record + locator + long(0x0605_4B50) + short(0) + short(0) + short(entries)
        + short(entries) + long(.max) + long(.max) + short(0)
    }
    return files + directory + long(0x0605_4B50) + short(0) + short(0) + short(entries) + short(entries)
      + long(UInt32(directory.count)) + long(UInt32(files.count)) + short(0)
  }

  private func short(_ value: UInt16) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }

  private func huge(_ value: UInt32) -> [UInt8] { long(value) + long(0) }

  private func long(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32, byte by byte.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in remainders[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  }

  private static let remainders: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
}

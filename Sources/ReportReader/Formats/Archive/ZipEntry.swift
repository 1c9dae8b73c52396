/// A file in a zip archive, as the central directory tells it (APPNOTE.TXT 6.3.10, §4.3.12).
struct ZipEntry {
  let name: String
  let isEncrypted: Bool
  /// 0 for stored, 8 for deflated.
  let method: Int
  let checksum: UInt32
  let packedSize: Int
  let size: Int
  /// Where its local header stands.
  let offset: Int

  /// The directory's entry at `position`, and where the next one begins; nil where none stands.
  static func read(_ fields: ZipFields, at position: Int) -> (entry: ZipEntry, next: Int)? {
    guard fields.long(position) == 0x0201_4B50, let flags = fields.short(position + 8),
      let method = fields.short(position + 10), let checksum = fields.long(position + 16),
      let packedSize = fields.long(position + 20), let size = fields.long(position + 24),
      let nameLength = fields.short(position + 28), let extraLength = fields.short(position + 30),
      let commentLength = fields.short(position + 32), let offset = fields.long(position + 42),
      let name = fields.text(position + 46, count: nameLength)
    else { return nil }
    let extra = position + 46 + nameLength
    var large = LargeNumbers(fields, extra..<(extra + extraLength))
    guard let size = large.value(size), let packedSize = large.value(packedSize), let offset = large.value(offset)
    else { return nil }
    let entry = ZipEntry(
      name: name, isEncrypted: flags & 1 != 0, method: method, checksum: checksum, packedSize: packedSize,
      size: size, offset: offset)
    return (entry, extra + extraLength + commentLength)
  }

  /// The numbers of an entry that outgrow the old format, in the order of §4.5.3; each stands there only when its own
  /// field says so.
  private struct LargeNumbers {
    private let fields: ZipFields
    private var position: Int
    private var end: Int

    init(_ fields: ZipFields, _ extra: Range<Int>) {
      self.fields = fields
      (position, end) = (extra.lowerBound, extra.lowerBound)
      var start = extra.lowerBound
      while start + 4 <= extra.upperBound, let id = fields.short(start), let length = fields.short(start + 2) {
        if id == 1 {
          (position, end) = (start + 4, min(extra.upperBound, start + 4 + length))
          return
        }
        start += 4 + length
      }
    }

    /// What a field says, or the next large number; nil where that is missing.
    mutating func value(_ field: UInt32) -> Int? {
      guard field == ZipDirectory.elsewhere32 else { return Int(field) }
      guard position + 8 <= end, let number = fields.huge(position) else { return nil }
      position += 8
      return number
    }
  }
}

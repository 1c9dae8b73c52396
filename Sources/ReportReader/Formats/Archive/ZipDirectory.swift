/// Where an archive's central directory is (APPNOTE.TXT 6.3.10, §4.3.16), also where its numbers outgrow the old
/// format and stand in a record of their own (§4.3.14): some writers make that whatever the size.
struct ZipDirectory {
  /// How many files it has.
  let count: Int
  /// Where its first entry stands.
  let start: Int

  init(_ fields: ZipFields) throws(ArchiveFault) {
    // This volume, the directory's volume, entries in each, the directory's size and place.
    guard let end = fields.endRecord, let volume = fields.short(end + 4), let first = fields.short(end + 6),
      let count = fields.short(end + 10), let size = fields.long(end + 12), let start = fields.long(end + 16)
    else { throw .cutOff }
    if count == Self.elsewhere16 || size == Self.elsewhere32 || start == Self.elsewhere32 {
      try self.init(fields, before: end)
      return
    }
    guard volume == 0, first == 0 else { throw .split }
    try self.init(count: count, size: Int(size), start: Int(start), end: end)
  }

  /// The values that say that a number stands elsewhere.
  static let elsewhere16 = 0xFFFF
  static let elsewhere32: UInt32 = 0xFFFF_FFFF

  private static let locatorLength = 20

  /// By the locator (§4.3.15) before the end record at `end`.
  private init(_ fields: ZipFields, before end: Int) throws(ArchiveFault) {
    let locator = end - Self.locatorLength
    guard fields.long(locator) == 0x0706_4B50, let volumes = fields.long(locator + 16),
      let record = fields.huge(locator + 8), record <= locator, fields.long(record) == 0x0606_4B50,
      let volume = fields.long(record + 16), let first = fields.long(record + 20),
      let count = fields.huge(record + 32), let size = fields.huge(record + 40), let start = fields.huge(record + 48)
    else { throw .damaged(offset: max(0, locator)) }
    guard volumes <= 1, volume == 0, first == 0 else { throw .split }
    try self.init(count: count, size: size, start: start, end: record)
  }

  private init(count: Int, size: Int, start: Int, end: Int) throws(ArchiveFault) {
    guard start <= end, size <= end - start else { throw .damaged(offset: end) }
    self.count = count
    self.start = start
  }
}

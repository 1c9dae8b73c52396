/// The files in a zip archive (APPNOTE.TXT 6.3.10), found by the central directory. Every number in it is checked
/// against the bytes that are there before it is used.
struct ZipArchive {
  private let bytes: [UInt8]
  private let limits: ReadingLimits
  /// The files by name, in lower case; of two files of one name the first.
  private let entries: [String: ZipEntry]
  /// How many bytes may still be unpacked.
  private var budget: Int

  /// Parts below this size may unpack as far as they like: a page of blanks is no bomb.
  private static let smallPart = 1 << 20

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    self.bytes = bytes
    self.limits = limits
    budget = limits.unpackedBytes
    do {
      entries = try Self.entries(ZipFields(bytes: bytes), limit: limits.archiveEntries)
    } catch {
      throw .archive(error)
    }
  }

  /// Whether there is a file of a name, in any case.
  func holds(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// The content of a file; nil when there is none of that name.
  mutating func content(of name: String) throws(ReadingError) -> [UInt8]? {
    guard let entry = entries[name.lowercased()] else { return nil }
    do {
      return try unpack(entry)
    } catch {
      throw .archive(error)
    }
  }

  private mutating func unpack(_ entry: ZipEntry) throws(ArchiveFault) -> [UInt8] {
    guard !entry.isEncrypted else { throw .encrypted(name: entry.name) }
    guard entry.size <= budget else { throw .unpackedTooLarge(limit: limits.unpackedBytes) }
    guard entry.size <= Self.smallPart || entry.size / limits.unpackingRatio <= entry.packedSize else {
      throw .unpacksTooFar(name: entry.name, limit: limits.unpackingRatio)
    }
    let packed = try packedBytes(of: entry)
    let content: [UInt8]?
    switch entry.method {
    case 0: content = packed.count == entry.size ? Array(packed) : nil
    case 8: content = Inflater.inflate(packed, size: entry.size)
    default: throw .method(name: entry.name, number: entry.method)
    }
    guard let content, Inflater.checksum(of: content) == entry.checksum else { throw .corrupt(name: entry.name) }
    budget -= content.count
    return content
  }

  /// What stands behind an entry's local header (§4.3.7).
  private func packedBytes(of entry: ZipEntry) throws(ArchiveFault) -> ArraySlice<UInt8> {
    let fields = ZipFields(bytes: bytes)
    guard fields.long(entry.offset) == 0x0403_4B50, let nameLength = fields.short(entry.offset + 26),
      let extraLength = fields.short(entry.offset + 28)
    else { throw .damaged(offset: entry.offset) }
    let start = entry.offset + 30 + nameLength + extraLength
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .cutOff }
    return bytes[start..<start + entry.packedSize]
  }
}

extension ZipArchive {
  private static func entries(_ fields: ZipFields, limit: Int) throws(ArchiveFault) -> [String: ZipEntry] {
    guard let end = fields.endRecord else { throw .cutOff }
    // §4.3.16: this volume, the directory's volume, entries in each, the directory's size and place.
    guard let volume = fields.short(end + 4), let first = fields.short(end + 6), let count = fields.short(end + 10),
      let size = fields.long(end + 12), let start = fields.long(end + 16)
    else { throw .cutOff }
    guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else { throw .zip64 }
    guard volume == 0, first == 0 else { throw .split }
    guard count <= limit else { throw .tooManyEntries(count: count, limit: limit) }
    guard Int(start) + Int(size) <= end else { throw .damaged(offset: end) }

    var entries: [String: ZipEntry] = [:]
    var position = Int(start)
    for _ in 0..<count {
      let (entry, next) = try self.entry(fields, at: position)
      let key = entry.name.lowercased()
      if entries[key] == nil { entries[key] = entry }
      position = next
    }
    return entries
  }

  /// The directory's entry at `position`, and where the next one begins (§4.3.12).
  private static func entry(
    _ fields: ZipFields, at position: Int
  ) throws(ArchiveFault) -> (entry: ZipEntry, next: Int) {
    guard fields.long(position) == 0x0201_4B50, let flags = fields.short(position + 8),
      let method = fields.short(position + 10), let checksum = fields.long(position + 16),
      let packedSize = fields.long(position + 20), let size = fields.long(position + 24),
      let nameLength = fields.short(position + 28), let extraLength = fields.short(position + 30),
      let commentLength = fields.short(position + 32), let offset = fields.long(position + 42),
      let name = fields.text(position + 46, count: nameLength)
    else { throw .damaged(offset: position) }
    guard packedSize != 0xFFFF_FFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else { throw .zip64 }
    let entry = ZipEntry(
      name: name, isEncrypted: flags & 1 != 0, method: method, checksum: checksum, packedSize: Int(packedSize),
      size: Int(size), offset: Int(offset))
    return (entry, position + 46 + nameLength + extraLength + commentLength)
  }
}

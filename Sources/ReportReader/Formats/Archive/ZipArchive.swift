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
    guard entry.offset <= bytes.count, fields.long(entry.offset) == 0x0403_4B50,
      let nameLength = fields.short(entry.offset + 26), let extraLength = fields.short(entry.offset + 28)
    else { throw .damaged(offset: entry.offset) }
    let start = entry.offset + 30 + nameLength + extraLength
    guard start <= bytes.count, entry.packedSize <= bytes.count - start else { throw .cutOff }
    return bytes[start..<start + entry.packedSize]
  }
}

extension ZipArchive {
  private static func entries(_ fields: ZipFields, limit: Int) throws(ArchiveFault) -> [String: ZipEntry] {
    let directory = try ZipDirectory(fields)
    guard directory.count <= limit else { throw .tooManyEntries(count: directory.count, limit: limit) }
    var entries: [String: ZipEntry] = [:]
    var position = directory.start
    for _ in 0..<directory.count {
      guard let (entry, next) = ZipEntry.read(fields, at: position) else { throw .damaged(offset: position) }
      let key = entry.name.lowercased()
      if entries[key] == nil { entries[key] = entry }
      position = next
    }
    return entries
  }
}

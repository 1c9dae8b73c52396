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
}

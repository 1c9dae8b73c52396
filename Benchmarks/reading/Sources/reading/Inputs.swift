import Foundation

/// The pieces over and over, a line feed behind each, up to `size` bytes or a little more.
func repeated(_ pieces: [[UInt8]], to size: Int) -> [UInt8] {
  let once = Array(pieces.joined(separator: [0x0A])) + [0x0A]
  var bytes: [UInt8] = []
  bytes.reserveCapacity(size + once.count)
  while !once.isEmpty, bytes.count < size { bytes += once }
  return bytes
}

/// The lines of a text as the paragraphs of a page with a menu and a footer.
func page(of text: [UInt8]) -> [UInt8] {
  let opening = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><nav><a href=\"/\">首页</a></nav>"
  return Array(opening.utf8) + paragraphs(text, "<p style=\"text-indent: 2em\">　　", "</p>\n")
    + Array("<footer>版权所有</footer></body></html>".utf8)
}

/// The lines of a text as the paragraphs of a .docx, whose parts are stored without packing.
func word(of text: [UInt8]) -> [UInt8] {
  let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  let relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  let type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
  let body =
    Array("<?xml version=\"1.0\"?><w:document xmlns:w=\"\(namespace)\"><w:body>".utf8)
    + paragraphs(text, "<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>")
    + Array("</w:body></w:document>".utf8)
  let relations = """
    <Relationships xmlns="\(relationships)"><Relationship Id="r1" Type="\(type)" Target="word/document.xml"/></Relationships>
    """
  return storedArchive([
    ("[Content_Types].xml", Array("<Types/>".utf8)), ("_rels/.rels", Array(relations.utf8)),
    ("word/document.xml", body),
  ])
}

private func paragraphs(_ text: [UInt8], _ before: String, _ behind: String) -> [UInt8] {
  let (before, behind) = (Array(before.utf8), Array(behind.utf8))
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.count * 2)
  for line in text.split(separator: 0x0A) {
    bytes += before
    for byte in line where byte >= 0x20 {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      default: bytes.append(byte)
      }
    }
    bytes += behind
  }
  return bytes
}

/// A zip archive of files that are not packed (APPNOTE.TXT 6.3.10).
private func storedArchive(_ entries: [(name: String, content: [UInt8])]) -> [UInt8] {
  func short(_ value: Int) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)] }
  func long(_ value: Int) -> [UInt8] { short(value) + short(value >> 16) }
  var (files, directory): ([UInt8], [UInt8]) = ([], [])
  for (name, content) in entries {
    let name = Array(name.utf8)
    let common =
      short(20) + short(0) + short(0) + long(0) + long(checksum(of: content)) + long(content.count)
      + long(content.count) + short(name.count) + short(0)
    directory += long(0x0201_4B50) + short(20) + common + short(0) + short(0) + short(0) + long(0)
    directory += long(files.count) + name
    files += long(0x0403_4B50) + common + name + content
  }
  return files + directory + long(0x0605_4B50) + short(0) + short(0) + short(entries.count) + short(entries.count)
    + long(directory.count) + long(files.count) + short(0)
}

/// CRC-32 (ISO 3309).
private func checksum(of bytes: [UInt8]) -> Int {
  let remainders: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
  }
  var sum = UInt32.max
  for byte in bytes { sum = remainders[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  return Int(~sum)
}

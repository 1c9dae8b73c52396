import Corpus
import ReportModel

/// Tells the media type of a report's file by its content, and Markdown by its name.
enum SourceMediaType {
  /// APPNOTE.TXT 6.3.10, §4.3.7: the only zip archives that are read are .docx files.
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// How much of the beginning is looked at.
  private static let searched = 1024

  static func of(_ record: ReportRecord) -> MediaType {
    if record.bytes.starts(with: zip) { return .docx }
    // In UTF-16, ASCII is itself with a zero byte; a byte-order mark is not ASCII.
    let first = record.bytes.prefix(searched).first { (0x21..<0x7F).contains($0) || isText($0) }
    if first == UInt8(ascii: "<") { return .html }
    let name = record.report.source.name.lowercased()
    return name.hasSuffix(".md") || name.hasSuffix(".markdown") ? .markdown : .plainText
  }

  /// Whether the byte is of a character beyond ASCII, and not of a byte-order mark.
  private static func isText(_ byte: UInt8) -> Bool {
    byte > 0x7F && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(byte)
  }
}

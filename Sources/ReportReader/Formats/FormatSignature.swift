/// What the first bytes of a file say that it is.
enum FormatSignature: Equatable {
  /// A zip archive, whose entries tell the rest.
  case zip
  /// A format that is not read.
  case unsupported(UnsupportedFormat)
  /// None that is known: text, if anything.
  case none

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: Self.localFile) || bytes.starts(with: Self.emptyArchive) {
      self = .zip
    } else if bytes.starts(with: Self.compoundFile) {
      self = .unsupported(Self.compoundFormat(bytes))
    } else if bytes.prefix(Self.pdfSearch).holds(Array("%PDF-".utf8)) {
      self = .unsupported(.pdf)
    } else if let format = Self.signatures.first(where: { bytes.starts(with: $0.0) })?.1 {
      self = .unsupported(format)
    } else if Self.isWebArchive(bytes) {
      self = .unsupported(.webArchive)
    } else {
      self = .none
    }
  }

  /// APPNOTE.TXT 6.3.10, §4.3.7 and §4.3.16.
  private static let localFile: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let emptyArchive: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// MS-CFB §2.2.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// Readers look for a PDF's header within this many bytes (ISO 32000-1, annex H.3).
  private static let pdfSearch = 1024

  private static let signatures: [([UInt8], UnsupportedFormat)] = [
    (Array("{\\rtf".utf8), .rtf),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .image),
    ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image),
    ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image),
    ([0x1F, 0x8B], .archive),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    (Array("Rar!".utf8), .archive),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], .archive),
    (Array("BZh".utf8), .archive),
    ([0x28, 0xB5, 0x2F, 0xFD], .archive),
  ]

  /// The stream names of a compound file are UTF-16 in its directory.
  private static func compoundFormat(_ bytes: [UInt8]) -> UnsupportedFormat {
    func holds(_ name: String) -> Bool { bytes[...].holds(name.utf8.flatMap { [$0, 0] }) }
    if holds("EncryptedPackage") { return .encryptedOffice }
    return holds("WordDocument") ? .wordBinary : .compoundFile
  }

  private static func isWebArchive(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    return head.holds(Array("MIME-Version:".utf8)) && head.holds(Array("multipart/related".utf8))
  }
}

extension ArraySlice<UInt8> {
  /// Whether `word` occurs in it. O(n) for words of a bounded length.
  func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, count >= word.count else { return false }
    return (startIndex...(endIndex - word.count)).contains { position in
      self[position] == first && self[position...].starts(with: word)
    }
  }
}

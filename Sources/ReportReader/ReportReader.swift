public import ReportModel

/// Reads a report's bytes into a document: decoded, cleaned, with its outline and metadata.
///
/// Reading is a pure function of its input; equal bytes give equal documents. O(n) in the
/// number of bytes.
public struct ReportReader: Sendable {
  /// The largest source that is read, in bytes.
  public static let sizeLimit = 64 << 20

  /// A reader with the built-in language tables.
  public init() {}

  /// The document that `bytes` hold.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - name: the file's name, for `report.source.name`.
  ///   - id: the report's id.
  /// - Throws: `ReadingError` when the bytes are no text that can be read.
  public func read(_ bytes: [UInt8], name: String, id: String) throws(ReadingError) -> Document {
    guard bytes.count <= Self.sizeLimit else {
      throw .tooLarge(bytes: bytes.count, limit: Self.sizeLimit)
    }
    let decoded = try DecodedText(bytes)
    let clean = CleanedText(decoded)
    guard !clean.passages.isEmpty else { throw .empty }

    let page = PageLayout(clean)
    let titleBlock = TitleBlock(text: clean.text, paragraphs: page.paragraphs)
    let outline = Outline(text: clean.text, page: page, titleBlock: titleBlock)
    let source = SourceFile(
      name: name, sha256: SHA256.hexadecimal(of: bytes), bytes: bytes.count, encoding: decoded.encoding,
      codePoints: decoded.scalars.count)
    let report = MetadataReader(text: clean.text, titleBlock: titleBlock, headings: outline.headings)
      .report(id: id, source: source, quality: clean.damages)
    let sections = outline.sections(defaultKind: report.documentKind == .workPlan ? .plan : .review)
    return Document(
      report: report,
      sections: sections,
      text: clean.text,
      source: decoded.scalars,
      passages: clean.passages,
      glossary: Glossary.entries(of: sections, in: clean.text))
  }
}

/// Why bytes cannot be read as a report.
public enum ReadingError: Error, Equatable, Sendable {
  /// There is no text in it.
  case empty
  /// The file is larger than `ReportReader.sizeLimit`.
  case tooLarge(bytes: Int, limit: Int)
  /// Too many bytes are not UTF-8; the first such byte is at `offset`.
  case notUTF8(offset: Int, invalid: Int)

  /// What is wrong and what would be right, in a plain sentence.
  public var explanation: String {
    switch self {
    case .empty:
      "There is no text in it; send the report's text as UTF-8."
    case .tooLarge(let bytes, let limit):
      "It has \(bytes) bytes, more than the \(limit) that are read; split it into single reports."
    case .notUTF8(let offset, let invalid):
      "It is not UTF-8 text: \(invalid) places cannot be decoded, the first at byte \(offset); "
        + "convert it first, for example with iconv -f GB18030 -t UTF-8."
    }
  }
}

import HanText
public import ReportModel

/// Reads a report's bytes into a document: decoded, cleaned, with its outline and metadata.
///
/// Reading is a pure function of its input; equal bytes give equal documents. O(n) in the
/// number of bytes.
public struct ReportReader: Sendable {
  /// The largest source that is read by default, in bytes.
  public static let sizeLimit = ReadingLimits().fileBytes

  private let limits: ReadingLimits

  /// A reader with the built-in language tables that takes on no more than `limits`.
  public init(limits: ReadingLimits = ReadingLimits()) {
    self.limits = limits
  }

  /// The document that `bytes` hold.
  ///
  /// - Parameters:
  ///   - bytes: the file as it is on disk.
  ///   - name: the file's name, for `report.source.name`.
  ///   - id: the report's id.
  ///   - encoding: the encoding of a text or page, where the caller knows it; nil to tell it from the bytes.
  ///   - statements: what the report's owner states of it, which goes before what the text says.
  /// - Throws: `ReadingError` when the bytes are no text that can be read.
  public func read(
    _ bytes: [UInt8], name: String, id: String, encoding: TextEncoding? = nil, statements: [MetadataStatement] = []
  ) throws(ReadingError) -> Document {
    let decoded = try SourceText(bytes, encoding: encoding, limits: limits)
    let clean = CleanedText(decoded)
    guard !clean.passages.isEmpty else { throw .empty }

    let page = PageLayout(clean)
    let titleBlock = TitleBlock(
      text: clean.text, paragraphs: page.paragraphs, labelled: LabelledTitle.find(in: clean.text.folded, page.leading))
    let outline = Outline(text: clean.text, page: page, titleBlock: titleBlock, hints: clean.hints)
    let source = SourceFile(
      name: name, sha256: SHA256.hexadecimal(of: bytes), bytes: bytes.count, format: decoded.format,
      encoding: decoded.detection.encoding, encodingEvidence: decoded.detection.evidence,
      encodingConfidence: decoded.detection.confidence, codePoints: decoded.scalars.count)
    let report = MetadataReader(
      text: clean.text, titleBlock: titleBlock, headings: outline.headings, furniture: page.leading,
      trailing: page.trailing, pageFields: decoded.pageFields, statements: statements
    ).report(id: id, source: source, quality: clean.damages + furniture(page, titleBlock, clean))
    let sections = outline.sections(defaultKind: report.documentKind == .workPlan ? .plan : .review)
    return Document(
      report: report,
      sections: sections,
      text: clean.text,
      source: decoded.scalars,
      passages: clean.passages,
      glossary: Glossary.entries(of: sections, in: clean.text))
  }

  /// What of the text is the site's; a record before the report that has its title is the report's.
  private func furniture(_ page: PageLayout, _ titleBlock: TitleBlock, _ clean: CleanedText) -> [Damage] {
    let lines = (titleBlock.isOfRecord ? [] : Array(page.leading)) + page.trailing
    return lines.isEmpty ? [] : [Damage(kind: .siteFurniture, spans: lines.map(clean.text.source))]
  }
}

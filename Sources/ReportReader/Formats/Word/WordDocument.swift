import ReportModel

/// A .docx: WordprocessingML (ECMA-376 part 1, §17) in a zip archive.
struct WordDocument {
  /// Its text, with the numbers that Word computes as labels.
  let text: SourceText

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(ReadingError) {
    var archive = try ZipArchive(bytes, limits: limits)
    func relationships(of path: String) throws(ReadingError) -> PackageRelationships {
      let folder = path.split(separator: "/").dropLast().joined(separator: "/")
      let name = path.split(separator: "/").last.map(String.init) ?? ""
      let part = (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
      let xml = try archive.content(of: part)
      return try PackageRelationships(xml, folder: folder, part: part, depthLimit: limits.markupDepth)
    }

    let main = try relationships(of: "")["officeDocument"] ?? "word/document.xml"
    guard archive.holds(main), !archive.holds("xl/workbook.xml"), !archive.holds("ppt/presentation.xml") else {
      throw Self.refusal(archive, main: main)
    }
    let parts = try relationships(of: main)
    func reader(of path: String?) throws(ReadingError) -> XMLReader? {
      guard let path, let xml = try archive.content(of: path) else { return nil }
      return XMLReader(xml, part: path, depthLimit: limits.markupDepth)
    }

    let styles = try WordStyles(reader(of: parts["styles"]))
    let numbering = WordNumbering(try NumberingDefinitions(reader(of: parts["numbering"])), styles: styles)
    guard let document = try reader(of: main) else { throw .archive(.missing(name: main)) }
    var body = WordBodyReader(styles: styles, numbering: numbering)
    try body.read(document)
    for (type, kind) in [("footnotes", NoteKind.footnote), ("endnotes", .endnote)] {
      if let notes = try reader(of: parts[type]) { try body.readNotes(notes, kind) }
    }
    text = SourceText(
      scalars: body.builder.scalars, format: .docx,
      detection: DetectedEncoding(encoding: .utf8, evidence: .declaration, confidence: 1),
      paragraphs: body.builder.paragraphs)
  }

  /// What a zip archive without a document is instead.
  private static func refusal(_ archive: ZipArchive, main: String) -> ReadingError {
    if archive.holds("xl/workbook.xml") || archive.holds("xl/workbook.bin") { return .unsupported(.spreadsheet) }
    if archive.holds("ppt/presentation.xml") { return .unsupported(.presentation) }
    if archive.holds("OFD.xml") { return .unsupported(.ofd) }
    if archive.holds("mimetype"), archive.holds("content.xml") { return .unsupported(.openDocument) }
    return archive.holds("[Content_Types].xml") ? .archive(.missing(name: main)) : .unsupported(.archive)
  }
}

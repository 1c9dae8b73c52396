import HanText
import ReportModel

/// What comes out of a file of any format: its text, and what the format says about it.
///
/// For text files the text is the decoded characters (a byte-order mark is not counted, CRLF is two, each invalid
/// part is one U+FFFD); for HTML and .docx it is the extracted text, entities decoded, blocks and paragraphs joined by
/// line feeds. A table row is one paragraph, its cells apart by tabs.
struct SourceText {
  /// The text. Positions in it are the positions that spans count.
  var scalars: [Unicode.Scalar]
  /// The format that it was read from.
  var format: SourceFormat
  /// The encoding of the file, of a .docx that of its parts, and how sure it is.
  var detection: DetectedEncoding
  /// Where invalid bytes were read as U+FFFD, in order.
  var invalid: [Span] = []
  /// Where text that was encoded twice was decoded again, and where that failed for lost bytes; in order.
  var twiceEncoded: [Span] = []
  var brokenEncoding: [Span] = []
  /// What the format says of single paragraphs, in order of their starts.
  var paragraphs: [ParagraphMark] = []
  /// Markup that stands in the text and is none of its words, such as Markdown's; in order, without overlap.
  var marks: [Span] = []
  /// What a page says of itself in `<meta>`, by name: `ArticleTitle`, `PubDate`, `ContentSource`.
  var pageFields: [String: String] = [:]
}

extension SourceText {
  /// Reads a file by its content.
  ///
  /// - Parameter encoding: the encoding of a text or page, where whoever sends it knows better.
  init(_ bytes: [UInt8], encoding: TextEncoding? = nil, limits: ReadingLimits = ReadingLimits()) throws(ReadingError) {
    guard bytes.count <= limits.fileBytes else { throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes) }
    switch FormatSignature(bytes) {
    case .unsupported(let format): throw .unsupported(format)
    case .zip: self = try WordDocument(bytes, limits: limits).text
    case .none: self = try Self.text(bytes, encoding: encoding)
    }
    try check(limits)
  }

  /// A text, a page or Markdown.
  private static func text(_ bytes: [UInt8], encoding: TextEncoding?) throws(ReadingError) -> SourceText {
    let (decoded, detected) = try decode(bytes, encoding: encoding)
    var text = SourceText(scalars: decoded.scalars, format: .text, detection: detected, invalid: decoded.invalid)
    guard !text.isBinary else { throw .unsupported(.binary) }
    if text.isLost {
      throw .undecodable(
        encoding: detected.encoding, offset: decoded.firstInvalidByte ?? 0, invalid: text.invalid.count)
    }
    text.undoDoubleEncoding()
    if HTMLSignature.matches(text.scalars) {
      text.readHTML()
    } else if text.scalars.starts(with: "<?xml".unicodeScalars) {
      throw .unsupported(.xml)
    } else if let markdown = MarkdownMarks(text.scalars) {
      text.format = .markdown
      text.marks = markdown.marks
      text.paragraphs = markdown.paragraphs
    }
    return text
  }

  /// A byte-order mark decides (encoding.spec.whatwg.org, §6), then whoever names the encoding, then the bytes.
  private static func decode(
    _ bytes: [UInt8], encoding: TextEncoding?
  ) throws(ReadingError) -> (text: DecodedBytes, detected: DetectedEncoding) {
    let mark = ByteOrderMark(bytes)
    guard let stated = mark?.encoding ?? encoding else { return try EncodingDetector(bytes: bytes[...]).decode() }
    // Whoever names the encoding gets the damage told; what is hardly text at all is refused all the same.
    let mostInvalid = 1 + bytes.count / bytesForEachInvalidPlace
    let text = stated.decode(bytes.dropFirst(mark?.length ?? 0), mostInvalid: mostInvalid)
    guard !text.isGivenUp else {
      throw .undecodable(encoding: stated, offset: text.firstInvalidByte ?? 0, invalid: text.invalid.count)
    }
    let evidence: EncodingEvidence = mark == nil ? .stated : .byteOrderMark
    return (text, DetectedEncoding(encoding: stated, evidence: evidence, confidence: 1))
  }

  /// One undecodable place for this many bytes is let pass where the encoding is known.
  private static let bytesForEachInvalidPlace = 20

  /// How much of the text is looked at to tell text from something else, and how many control characters text has at
  /// most, one for this many characters.
  private static let searchedForControls = 1 << 16
  private static let charactersForEachControl = 100

  private var isBinary: Bool {
    let head = scalars.prefix(Self.searchedForControls)
    let controls = head.count { scalar in
      scalar.value < 0x20 && !(0x09...0x0D).contains(scalar.value) && scalar.value != 0x1A && scalar.value != 0x1B
    }
    return controls > 1 + head.count / Self.charactersForEachControl
  }

  /// Whether no character at all could be decoded.
  private var isLost: Bool {
    !invalid.isEmpty && scalars.allSatisfy { $0 == "\u{FFFD}" || $0.isBlank || $0.isInvisible || $0 == "\n" }
  }

  private func check(_ limits: ReadingLimits) throws(ReadingError) {
    guard scalars.count <= limits.codePoints else { throw .textTooLong(limit: limits.codePoints) }
    guard scalars.count > limits.lineCodePoints else { return }
    var line = 1
    var start = 0
    for position in scalars.indices where scalars[position] == "\n" {
      guard position - start <= limits.lineCodePoints else {
        throw .lineTooLong(line: line, limit: limits.lineCodePoints)
      }
      line += 1
      start = position + 1
    }
    guard scalars.count - start <= limits.lineCodePoints else {
      throw .lineTooLong(line: line, limit: limits.lineCodePoints)
    }
  }
}

extension SourceText {
  /// Decodes what was encoded twice once more, where that is certain.
  private mutating func undoDoubleEncoding() {
    guard let repair = DoubleEncoding(scalars) else { return }
    scalars = repair.scalars
    twiceEncoded = repair.repaired
    brokenEncoding = repair.broken
    if !invalid.isEmpty { invalid = Self.replaced(in: scalars) }
  }

  /// Takes the decoded text as a page, and the page's text instead.
  private mutating func readHTML() {
    let repaired = Set(twiceEncoded)
    let stretches = (twiceEncoded + brokenEncoding).sorted()
    let page = HTMLText(scalars, tracking: stretches)
    let found = zip(stretches, page.tracked)
    twiceEncoded = found.compactMap { repaired.contains($0) ? $1 : nil }
    brokenEncoding = found.compactMap { repaired.contains($0) ? nil : $1 }
    format = .html
    scalars = page.text.scalars
    paragraphs = page.text.paragraphs
    pageFields = page.fields
    if !invalid.isEmpty { invalid = Self.replaced(in: scalars) }
  }

  private static func replaced(in text: [Unicode.Scalar]) -> [Span] {
    text.indices.filter { text[$0] == "\u{FFFD}" }.map { Span($0, $0 + 1) }
  }
}

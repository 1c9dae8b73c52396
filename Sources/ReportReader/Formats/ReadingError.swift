public import ReportModel

/// Why bytes cannot be read as a report.
public enum ReadingError: Error, Equatable, Sendable {
  /// There is no text in it.
  case empty
  /// The file is larger than `ReadingLimits.fileBytes`.
  case tooLarge(bytes: Int, limit: Int)
  /// The text is longer than `ReadingLimits.codePoints`.
  case textTooLong(limit: Int)
  /// A line, counted from 1, is longer than `ReadingLimits.lineCodePoints`.
  case lineTooLong(line: Int, limit: Int)
  /// Too much of it is not valid in `encoding`, the one that fits best or that was asked for: at least `invalid`
  /// places, the first at byte `offset`.
  case undecodable(encoding: TextEncoding, offset: Int, invalid: Int)
  /// It is in a format that is not read.
  case unsupported(UnsupportedFormat)
  /// The zip archive that a .docx is cannot be read.
  case archive(ArchiveFault)
  /// A part of a .docx is not sound XML at a byte of it.
  case markup(MarkupFault, part: String, offset: Int)

  /// What is wrong and what would be right, in a plain sentence.
  public var explanation: String {
    switch self {
    case .empty:
      "There is no text in it; send the report's text."
    case .tooLarge(let bytes, let limit):
      "It has \(bytes) bytes, more than the file-limit of \(limit); split it into single reports."
    case .textTooLong(let limit):
      "Its text has more code points than the text-limit of \(limit); split it into single reports."
    case .lineTooLong(let line, let limit):
      "Line \(line) has more code points than the line-limit of \(limit); break it into paragraphs."
    case .undecodable(let encoding, let offset, let invalid):
      "It is in no encoding that is read (\(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))): as "
        + "\(encoding.rawValue), which comes nearest, at least \(invalid) places cannot be decoded, the first at byte "
        + "\(offset); "
        + "name its encoding, or convert it to UTF-8 with iconv."
    case .unsupported(let format):
      "It is \(format.name), which is not read; \(format.advice)."
    case .archive(let fault):
      "The .docx is a zip archive that cannot be read: \(fault.explanation); save it as .docx again."
    case .markup(let fault, let part, let offset):
      "The .docx cannot be read: \(part) \(fault.explanation) at byte \(offset); save it as .docx again."
    }
  }
}

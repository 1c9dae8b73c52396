import FigureExtractor
public import ReportModel
import ReportReader

/// The one way from bytes to a report in the corpus, for files, for standard input and for what is posted.
///
/// It is a pure function: equal bytes give equal records. O(n) in the number of bytes.
public struct ReportIntake: Sendable {
  /// The largest source that is read by default, in bytes.
  public static let sizeLimit = ReportReader.sizeLimit

  /// How much of a source is read.
  public let limits: IntakeLimits
  private let reader: ReportReader
  private let extractor = FigureExtractor()

  /// An intake with the built-in language tables that takes on no more than `limits`.
  public init(limits: IntakeLimits = IntakeLimits()) {
    self.limits = limits
    reader = ReportReader(limits: limits.reading)
  }

  /// The report that `bytes` hold, with its figures.
  ///
  /// - Parameters:
  ///   - bytes: the source as it is on disk or on the wire.
  ///   - name: the source's name, for `source.name`.
  ///   - id: the id that the report gets.
  ///   - encoding: the encoding of a text or page, where it is known; nil to tell it from the bytes.
  ///   - statements: what the report's owner states of it, which goes before what the text says.
  /// - Throws: `UnreadableReport` when the bytes are no text that can be read.
  public func record(
    of bytes: [UInt8], name: String, id: String, encoding: TextEncoding? = nil, statements: [MetadataStatement] = []
  ) throws(UnreadableReport) -> ReportRecord {
    let document: Document
    do {
      document = try reader.read(bytes, name: name, id: id, encoding: encoding, statements: statements)
    } catch {
      throw UnreadableReport(error)
    }
    return ReportRecord(document: document, figures: extractor.figures(in: document), bytes: bytes)
  }
}

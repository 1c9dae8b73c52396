public import Corpus

/// A report that was read without being stored, written as `gongbao extract` and `POST /v1/extract` answer.
public struct ReportExtract: Sendable {
  private let record: ReportRecord

  /// What `record` holds.
  public init(_ record: ReportRecord) {
    self.record = record
  }

  /// One line of JSON: the report, its sections and its figures. Every `self` is null.
  public var json: [UInt8] {
    Shape.extract.json(record)
  }

  /// A line of JSON for each figure, in the order of the source; nothing when there are none.
  public var ndjson: [UInt8] {
    var writer = JSONWriter()
    for figure in FigureView.all(of: record) {
      Shape.figure.write(figure, to: &writer)
      writer.lineFeed()
    }
    return writer.bytes
  }
}

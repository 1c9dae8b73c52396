public import Corpus

/// A report that was read without being stored, written as `gongbao extract` and `POST /v1/extract` answer.
public struct ReportExtract: Sendable {
  private let record: ReportRecord
  private let explains: Bool

  /// What `record` holds; with `explains`, each figure says in `why` what decided its fields.
  public init(_ record: ReportRecord, explains: Bool = false) {
    self.record = record
    self.explains = explains
  }

  /// One line of JSON: the report, its sections and its figures. Every `self` is null.
  public var json: [UInt8] {
    (explains ? Shape.explainedExtract : .extract).json(record)
  }

  /// A line of JSON for each figure, in the order of the source; nothing when there are none.
  public var ndjson: [UInt8] {
    let shape = Self.figure(explains)
    var writer = JSONWriter()
    for figure in figures {
      shape.write(figure, to: &writer)
      writer.lineFeed()
    }
    return writer.bytes
  }

  /// A row of CSV for each figure, in the order of the source, without a header.
  public var csvRows: [UInt8] {
    let shape = Self.figure(explains).flat
    var writer = JSONWriter(.csv)
    for figure in figures { shape.writeCells(figure, to: &writer) }
    return writer.bytes
  }

  /// The header of the rows of CSV: the same for every report.
  public static func csvHeader(explains: Bool = false) -> [UInt8] {
    var writer = JSONWriter(.csv)
    writer.beginRow()
    for field in figure(explains).flat.fields { writer.string(field.key.name) }
    writer.endRow()
    return writer.bytes
  }

  private var figures: [FigureView] {
    explains ? FigureView.explained(FigureView.all(of: record)) : FigureView.all(of: record)
  }

  private static func figure(_ explains: Bool) -> Shape<FigureView> {
    explains ? .explainedFigure : .figure
  }
}

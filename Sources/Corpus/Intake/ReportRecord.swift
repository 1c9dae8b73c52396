import HanText
public import ReportModel

/// A report as the corpus holds it: the document, its figures and how many it has of each.
///
/// It never changes. It is a class, so that handing it on costs one reference count, however much it holds.
public final class ReportRecord: Sendable {
  /// The report with its outline, its texts and its passages.
  public let document: Document
  /// The report's name, which is composed where it has no title.
  public let name: String
  /// The report's figures in the order of their numerals in the source.
  public let figures: [Figure]
  /// The figures' kinds, in the figures' order. Most lists look at every figure for its kind or its measure: side by
  /// side these are read many times faster than out of the figures.
  public let kinds: [FigureKind]
  /// The figures' measures, in the figures' order.
  public let measures: [Measure]
  /// The figures' numbers in digits, in the figures' order.
  public let spellings: [FigureSpelling]
  /// The places of each kind of damage in digits, in the order of the report's `quality`.
  public let damageSpellings: [SpanSpelling]
  /// For each figure, whether it is a result that covers only a part of its year.
  let coversPartYear: [Bool]
  /// What each section is about, by its id.
  let sectionKinds: [String: SectionKind]
  /// The source as it was before it was decoded.
  public let bytes: [UInt8]
  /// How many sections, targets and results there are.
  public let counts: ReportCounts

  /// A document that was read from `bytes` with its figures, which are put in the order of their numerals; those of one
  /// numeral keep theirs.
  public init(document: Document, figures: [Figure], bytes: [UInt8]) {
    self.document = document
    name = document.report.name
    self.bytes = bytes
    self.figures = figures.enumerated()
      .sorted {
        ($0.element.source.numeral.start, $0.offset) < ($1.element.source.numeral.start, $1.offset)
      }
      .map(\.element)
    kinds = self.figures.map(\.kind)
    measures = self.figures.map(\.measure)
    spellings = self.figures.map(FigureSpelling.init)
    damageSpellings = document.report.quality.map { SpanSpelling($0.spans) }
    sectionKinds = Dictionary(document.sections.map { ($0.id, $0.kind) }) { first, _ in first }
    coversPartYear = self.figures.map { PartYear.covers($0, in: document) }
    counts = ReportCounts(
      sections: document.sections.count,
      targets: figures.count { $0.kind == .target },
      results: figures.count { $0.kind == .result })
  }

  /// What the report is.
  @inlinable public var report: Report { document.report }
}

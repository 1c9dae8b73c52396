import Corpus
import HanText
import ReportModel

extension Listing<ReportView> {
  static let reports = Listing(
    name: "ReportList", meaning: "A page of reports, in the order of their ids.", shape: .report,
    position: { PositionKey([.text($0.report.id)]) },
    identity: Identity(example: PathParameter.report.example) { $0.report.id })
}

extension Listing<SectionView> {
  static let sections = Listing(
    name: "SectionList", meaning: "A page of sections, by report and then in the order of the text.", shape: .section,
    position: { view in
      let path = view.section.id.split(separator: ".").map { Int($0).map(PositionKey.Part.number) ?? .text(String($0)) }
      return PositionKey([.text(view.record.report.id)] + path)
    })
}

extension Listing<FigureView> {
  static let figures = Listing(
    name: "FigureList", meaning: "A page of figures, by report and then in the order of the source.", shape: .figure,
    position: { view in
      // Figures of one numeral are told apart by their number among those.
      let offset = view.figure.source.numeral.start
      let first = view.record.figures.partitionPoint { $0.source.numeral.start >= offset }
      return PositionKey([.text(view.record.report.id), .number(offset), .number(view.index - first)])
    }, identity: Identity(example: PathParameter.figure.example) { $0.figure.id })
}

extension Listing<GlossaryView> {
  static let glossary = Listing(
    name: "GlossaryList", meaning: "A page of terms, by report and then in the order of the source.",
    shape: .glossaryEntry,
    position: { PositionKey([.text($0.record.report.id), .number($0.entry.source.start), .number($0.index)]) })
}

extension Listing<LimitView> {
  static let limits = Listing(
    name: "LimitList", meaning: "A page of limits, in the order of what they bound.", shape: .limit,
    position: { PositionKey([.number($0.index)]) })
}

import Corpus
import ReportModel

extension Listing<ComparisonView> {
  static let comparisons = Listing(
    name: "ComparisonList", meaning: "A page of a comparison, by place, indicator, measure and year.",
    shape: .comparison, position: { $0.row.position })
}

extension Listing<SummaryRow> {
  static let summaries = Listing(
    name: "SummaryList", meaning: "A page of groups, by place, level and year.", shape: .summary,
    position: { $0.position })
}

extension Listing<PlaceView> {
  static let places = Listing(
    name: "PlaceList", meaning: "A page of places, by name and then from the widest place around in.",
    shape: .placeSummary,
    position: { PositionKey(PositionKey.parts(of: $0.summary.place)) },
    identity: Identity(example: "广东省/东莞市/万江街道") { $0.id })
}

extension Listing<IndicatorView> {
  static let indicators = Listing(
    name: "IndicatorList", meaning: "A page of indicators, in the order of their table.", shape: .indicator,
    position: { PositionKey([.number($0.index)]) },
    identity: Identity(example: PathParameter.indicator.example) { $0.indicator.code })
}

extension Listing<QualityScore> {
  static let qualityScores = Listing(
    name: "QualityScoreList", meaning: "A page of scores: those of the first contact, then by report and field.",
    shape: .qualityScore, position: { PositionKey([.number($0.index)]) })
}

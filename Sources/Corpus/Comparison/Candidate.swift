import HanText
import ReportModel

/// A figure that may speak for a place's year, with what decides between several that may.
struct Candidate {
  let row: Row
  let figure: Figure
  let record: ReportRecord
  /// The year of the report that states it.
  let reportYear: Int
  let coversPartYear: Bool

  /// The candidate that goes before all others; nil without candidates. `counterpart` is the figure that it is to be
  /// compared with, where there is one.
  static func first(_ candidates: [Candidate], besides counterpart: Figure? = nil) -> Candidate? {
    candidates.min { $0.precedence(besides: counterpart) < $1.precedence(besides: counterpart) }
  }

  /// What goes before what; the first number that differs decides, the lower one first:
  /// 1. figures in a unit that compares with the counterpart's;
  /// 2. the report of the year itself: the one that plans a target's year, that looks back on a result's;
  /// 3. for targets the latest report, which may have mended an earlier one; for results the earliest, told at first hand;
  /// 4. figures with the counterpart's wording;
  /// 5. figures in a section of their kind, plan or review, and figures that are not damaged;
  /// 6. what the report states first.
  private func precedence(besides counterpart: Figure?) -> (Int, Int, Int, Int, Int, Row) {
    let isTarget = figure.kind == .target
    let ownYear = isTarget ? record.report.planYear : record.report.reviewYear
    let sharesUnit = counterpart.map { $0.base.unit == figure.base.unit } ?? true
    let sharesWording = counterpart.map { $0.indicator.name == figure.indicator.name } ?? true
    return (
      sharesUnit ? 0 : 1, ownYear != nil && ownYear == figure.year ? 0 : 1, isTarget ? -reportYear : reportYear,
      sharesWording ? 0 : 1, (isInSectionOfItsKind ? 0 : 1) + (figure.damaged ? 2 : 0), row
    )
  }

  private var isInSectionOfItsKind: Bool {
    let kind = record.sectionKinds[figure.section]
    return figure.kind == .target ? kind == .plan || kind == .requirements : kind == .review
  }
}

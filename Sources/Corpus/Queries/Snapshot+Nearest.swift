import HanText
import ReportModel

extension Snapshot {
  /// Whether a figure has the indicator that a filter names by code, name or alias.
  public func hasIndicator(_ name: String) -> Bool {
    !figures.indicators.numbers(meaning: name).isEmpty
  }

  /// The place of a report whose name is nearest to `name`; nil when no report has a place.
  public func nearestPlace(to name: String) -> String? {
    let names = records.compactMap(\.report.place.name)
    let stems = placeNames.compactMap { $0?.stem }
    let folded = FoldedName.folded(name)
    let candidates = names.map(FoldedName.folded) + stems
    guard let nearest = NearestName.nearest(to: folded, among: candidates),
      let index = candidates.firstIndex(of: nearest)
    else { return nil }
    return names[index % names.count]
  }

  /// The code, name or alias of an indicator that figures have, nearest to `name`; nil when there are no figures.
  public func nearestIndicator(to name: String) -> String? {
    NearestName.nearest(to: FoldedName.folded(name), among: figures.indicators.findableNames)
  }

  /// The id of a report nearest to `id`; nil when there are no reports.
  public func nearestReport(to id: String) -> String? {
    NearestName.nearest(to: id, among: records.lazy.map(\.report.id))
  }

  /// The id of a figure nearest to `id`: of the report that it names, or else the nearest one, and of that the one
  /// whose numeral lies nearest; nil when that report has no figures.
  public func nearestFigure(to id: String) -> String? {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false)
    let reportID = parts.dropLast().joined(separator: ".")
    guard let nearest = nearestReport(to: reportID.isEmpty ? id : reportID), let row = rowsOfIDs[nearest] else {
      return nil
    }
    let offset = parts.last.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    return records[Int(row)].figures
      .min { distance($0.source.numeral.start, offset) < distance($1.source.numeral.start, offset) }?.id
  }

  /// The path of a section of this report nearest to `path`; nil when the report has no sections.
  public func nearestSection(to path: String, in record: ReportRecord) -> String? {
    NearestName.nearest(to: path, among: record.document.sections.lazy.map(\.id))
  }

  /// The year nearest to `year` that a report looks back on or plans; nil when none has one.
  public func nearestReportYear(to year: Int) -> Int? {
    records.flatMap { [$0.report.reviewYear, $0.report.planYear] }.compactMap { $0 }
      .min { (distance($0, year), $0) < (distance($1, year), $1) }
  }

  private func distance(_ left: Int, _ right: Int) -> UInt {
    left > right ? UInt(bitPattern: left &- right) : UInt(bitPattern: right &- left)
  }
}

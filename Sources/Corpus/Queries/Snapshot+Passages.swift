public import FullTextSearch
import HanText
import ReportModel

extension Snapshot {
  /// How many passages there are.
  public var passageCount: Int { Int(passages.ranges.total) }

  /// The passage of a row; nil for a row of another snapshot. O(log n) in the figures of its report.
  public func passage(at row: Row) -> PassageRecord? {
    passages.reports.indices.contains(Int(row)) ? self[passage: row] : nil
  }

  /// The passage of a row of this snapshot, which must be one. O(log n) in the figures of its report.
  public subscript(passage row: Row) -> PassageRecord {
    let record = records[Int(passages.reports[Int(row)])]
    let source = passages.source(of: row)
    let first = record.figures.partitionPoint { $0.source.numeral.start >= source.start }
    let end = record.figures.partitionPoint { $0.source.numeral.start >= source.end }
    return PassageRecord(
      record: record, section: section(at: passages.sections[Int(row)])?.section, source: source,
      figures: record.figures[first..<max(first, end)])
  }

  /// The properties that a query can name.
  public static let queryFields: Set<String> = ["place", "year", "kind", "report"]

  /// What is wrong with a condition of a query; nil when nothing is.
  public static func fault(of condition: FieldFilter) -> String? {
    switch condition.field {
    case "year" where year(of: condition) == nil: "takes a year from 1000 to 9999, as in year:2022"
    case "kind" where SectionKind(rawValue: condition.value) == nil:
      "takes one of \(SectionKind.allCases.map(\.rawValue).joined(separator: ", "))"
    default: nil
    }
  }

  /// The year that a condition asks for, in digits of any width; nil when it is none.
  static func year(of condition: FieldFilter) -> Int? {
    let digits = condition.value.unicodeScalars.map { ScriptFolding.readable($0) }
    guard digits.count == 4, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    return Int(String(of: digits)).flatMap { (1000...9999).contains($0) ? $0 : nil }
  }

  /// The passages that meet `query` and that the filter takes. A hit's document is the passage's row.
  ///
  /// - Parameters:
  ///   - exact: whether only the sources' own text is searched.
  ///   - limit: the most that the query may cost (`SearchIndex.search`).
  ///   - explained: of how many hits at most the results will be asked for the parts of their scores.
  /// - Throws: when the query would cost more than that.
  public func search(
    _ query: SearchQuery, matching filter: PassageFilter = PassageFilter(), exact: Bool = false,
    limit: Int = SearchIndex.standardLimit, explained: Int = 0
  ) throws(SearchFailure) -> SearchResults {
    try searchIndex.search(
      query, exact: exact, limit: limit, explained: explained, where: filter.isEmpty ? nil : isTaken(by: filter),
      condition: { self.isTaken(by: Self.filter(for: $0)) })
  }

  /// The filter that a condition of a query stands for: the one of the parameter of the same name.
  private static func filter(for condition: FieldFilter) -> SectionFilter {
    var filter = SectionFilter()
    switch condition.field {
    case "place": filter.reports.places = [condition.value]
    case "year": filter.reports.years = [year(of: condition) ?? 0]
    case "kind": filter.kinds = SectionKind(rawValue: condition.value).map { [$0] } ?? []
    default: filter.reports.ids = [condition.value]
    }
    return filter
  }

  /// Whether a filter takes the passage of a row.
  func isTaken(by filter: PassageFilter) -> (Int) -> Bool {
    isTaken(
      inReports: filter.takesReport.map(records.map),
      inSections: filter.takesSection.map { SectionKind.allCases.map($0) },
      outside: filter.takesSection.map { $0(nil) } ?? true)
  }

  private func isTaken(by filter: SectionFilter) -> (Int) -> Bool {
    isTaken(
      inReports: selection(filter.reports), inSections: sections.kinds.selection(filter.kinds),
      outside: filter.kinds.isEmpty)
  }

  /// Whether the passage of a row lies in a report that is taken, and begins in a section whose kind is, or outside of every
  /// section where that is taken.
  private func isTaken(inReports selection: [Bool]?, inSections kinds: [Bool]?, outside: Bool) -> (Int) -> Bool {
    { [passages, sections] document in
      guard passages.reports.indices.contains(document) else { return false }
      if let selection, !selection[Int(passages.reports[document])] { return false }
      let section = passages.sections[document]
      return section == PassageTable.noSection ? outside : sections.kinds.isTaken(Int(section), by: kinds)
    }
  }
}

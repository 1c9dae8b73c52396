import HanText
import ReportModel

extension Snapshot {
  /// How many of the passages have each value of the facets: in the order of the facets, the most frequent value first,
  /// then by value. Passages without a value count for none. O(passages).
  public func counts(of facets: [SearchFacet], in documents: [Int]) -> [SearchFacet.Count] {
    facets.flatMap { facet in
      var counts: [String: Int] = [:]
      for document in documents {
        guard let value = value(of: facet, in: document) else { continue }
        counts[value, default: 0] += 1
      }
      return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { SearchFacet.Count(facet: facet, value: $0.key, passages: $0.value) }
    }
  }

  private func value(of facet: SearchFacet, in document: Int) -> String? {
    guard passages.reports.indices.contains(document) else { return nil }
    let report = records[Int(passages.reports[document])].report
    switch facet {
    case .place: return report.place.name
    case .level: return report.place.level?.rawValue
    case .year: return report.groupingYear.map { String($0) }
    case .kind: return section(at: passages.sections[document])?.section.kind.rawValue
    }
  }

  /// Where a passage stands in the order of its report's id and then of the source.
  public func position(ofPassage row: Row) -> PositionKey {
    guard let passage = passage(at: row) else { return PositionKey([]) }
    return PositionKey([.text(passage.record.report.id), .number(passage.source.start)])
  }

  /// The row of the section that a passage begins in, or of its report where it begins in none: what passages are
  /// grouped by. Negative for reports.
  public func sectionGroup(ofPassage row: Row) -> Row {
    let section = passages.sections[Int(row)]
    return section == PassageTable.noSection ? -1 - passages.reports[Int(row)] : section
  }

  /// The row of the report that a passage is part of.
  public func report(ofPassage row: Row) -> Row { passages.reports[Int(row)] }
}

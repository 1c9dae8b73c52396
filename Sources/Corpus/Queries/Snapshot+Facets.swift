import HanText
public import ReportModel

extension Snapshot {
  /// How many of the passages have each value of the facets: in the order of the facets, the most frequent value first,
  /// then by value. Passages without a value count for none. O(passages + reports).
  public func counts(of facets: [SearchFacet], in documents: [Int]) -> [SearchFacet.Count] {
    guard !facets.isEmpty else { return [] }
    var ofReports = [Int](repeating: 0, count: records.count)
    var ofKinds: [SectionKind: Int] = [:]
    for document in documents where passages.reports.indices.contains(document) {
      ofReports[Int(passages.reports[document])] += 1
      let section = passages.sections[document]
      if facets.contains(.kind), section != PassageTable.noSection {
        ofKinds[sections.kinds[Int(section)], default: 0] += 1
      }
    }
    return facets.flatMap { facet in
      switch facet {
      case .place: counts(ofPlacesByReport: ofReports)
      case .kind: Self.counts(facet, ofKinds.map { ($0.key.rawValue, $0.value) })
      case .year, .level:
        Self.counts(
          facet,
          zip(records, ofReports).compactMap { record, count in facet.value(of: record.report).map { ($0, count) } })
      }
    }
  }

  /// The places of reports with so many passages each: two of one name apart, as elsewhere (`PlaceTable`).
  private func counts(ofPlacesByReport ofReports: [Int]) -> [SearchFacet.Count] {
    var ofPlaces = [Int](repeating: 0, count: places.places.count)
    for (place, count) in zip(places.numbers, ofReports) where place != PlaceTable.noPlace {
      ofPlaces[Int(place)] += count
    }
    return ofPlaces.indices.filter { ofPlaces[$0] > 0 }.sorted { (ofPlaces[$1], $0) < (ofPlaces[$0], $1) }.map {
      number in
      let place = places.places[number]
      return SearchFacet.Count(
        facet: .place, value: place.name ?? "", parents: place.parents, passages: ofPlaces[number])
    }
  }

  private static func counts(_ facet: SearchFacet, _ values: [(value: String, passages: Int)]) -> [SearchFacet.Count] {
    Dictionary(values, uniquingKeysWith: +).filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { SearchFacet.Count(facet: facet, value: $0.key, parents: [], passages: $0.value) }
  }

  /// Rows of passages that ascend, by the years of their reports (`Report.year`, or none first), and within a year as they
  /// were. O(n log n).
  public func sortedByYear(_ rows: [Row], latestFirst: Bool) -> [Row] {
    let years = records.map { ($0.report.year ?? 0) * (latestFirst ? -1 : 1) }
    return rows.map { (year: years[Int(passages.reports[Int($0)])], row: $0) }
      .sorted { ($0.year, $0.row) < ($1.year, $1.row) }.map(\.row)
  }

  /// Where a passage stands in the order of its report's id and then of the source.
  public func position(ofPassage row: Row) -> PositionKey {
    guard let passage = passage(at: row) else { return PositionKey([]) }
    return PositionKey([.text(passage.record.report.id), .number(passage.source.start)])
  }

  /// The same in the order of `sortedByYear`.
  public func position(ofPassage row: Row, byYear latestFirst: Bool) -> PositionKey {
    let year = report(at: report(ofPassage: row))?.report.year ?? 0
    return PositionKey([.number(latestFirst ? -year : year)] + position(ofPassage: row).parts)
  }

  /// The kind of the section that a passage begins in; nil outside of every section.
  public func sectionKind(ofPassage row: Row) -> SectionKind? {
    let section = passages.sections[Int(row)]
    return section == PassageTable.noSection ? nil : sections.kinds[Int(section)]
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

extension SearchFacet {
  /// The value that all passages of a report share; nil when there is none, or it takes more than a word to tell.
  fileprivate func value(of report: Report) -> String? {
    switch self {
    case .level: report.place.level?.rawValue
    case .year: report.year.map { String($0) }
    case .place, .kind: nil
    }
  }
}

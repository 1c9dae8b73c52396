public import FullTextSearch
public import ReportModel

extension Snapshot {
  private struct Group: Hashable {
    var place: String?
    var year: Int?
  }

  /// How often each of `terms` stands in the passages that the filter takes, by group: terms in the order given, then
  /// places and years in theirs. Groups without the term are there too, with a count of 0.
  ///
  /// Throws when counting would cost more than a query may (`SearchIndex.search`).
  /// Counted in the clean text where there is one. O(passages), and the postings of each term.
  public func counts(
    of terms: [String], matching filter: PassageFilter, by groupings: [TermCount.Grouping],
    limit: Int = SearchIndex.standardLimit
  ) throws(SearchFailure) -> [TermCount] {
    try searchIndex.checkCost(ofTerms: terms, limit: limit)
    let groups = records.map { record in
      Group(
        place: groupings.contains(.place) ? record.report.place.name : nil,
        year: groupings.contains(.year) ? record.report.groupingYear : nil)
    }
    let isTaken = isTaken(by: filter)
    func group(_ document: Int) -> Group { groups[Int(passages.reports[document])] }
    var characters: [Group: Int] = [:]
    for document in 0..<searchIndex.count where isTaken(document) {
      characters[group(document), default: 0] += searchIndex.length(of: document)
    }
    let ordered = characters.keys.sorted {
      PositionKey([.text($0.place ?? ""), .number($0.year ?? 0)])
        < PositionKey([.text($1.place ?? ""), .number($1.year ?? 0)])
    }
    return terms.flatMap { term in
      var counts: [Group: Int] = [:]
      for found in searchIndex.occurrences(of: term) where isTaken(found.document) {
        counts[group(found.document), default: 0] += found.count
      }
      return ordered.map { group in
        TermCount(
          term: term, place: group.place, year: group.year, count: counts[group, default: 0],
          characters: characters[group, default: 0])
      }
    }
  }
}

extension Report {
  /// The year that a report of two years is put under: the one that it plans, else the one after it looks back on.
  public var groupingYear: Int? { planYear ?? reviewYear.map { $0 + 1 } }
}

public import FullTextSearch
import ReportModel

extension Snapshot {
  private struct Group: Hashable {
    /// The number of the place in `Snapshot.places`.
    var place: Int32?
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
    let groups = records.enumerated().map { report, record in
      Group(
        place: groupings.contains(.place) ? places.numbers[report] : nil,
        year: groupings.contains(.year) ? record.report.year : nil)
    }
    let isTaken = isTaken(by: filter)
    func group(_ document: Int) -> Group { groups[Int(passages.reports[document])] }
    var characters: [Group: Int] = [:]
    for document in 0..<searchIndex.count where isTaken(document) {
      characters[group(document), default: 0] += searchIndex.length(of: document)
    }
    // Places are numbered in their order, before which those come that are not known.
    let ordered = characters.keys.sorted { ($0.place ?? 0, $0.year ?? 0) < ($1.place ?? 0, $1.year ?? 0) }
    return terms.flatMap { term in
      var counts: [Group: Int] = [:]
      for found in searchIndex.occurrences(of: term) where isTaken(found.document) {
        counts[group(found.document), default: 0] += found.count
      }
      return ordered.map { group in
        TermCount(
          term: term, place: group.place.flatMap(places.place(numbered:)), year: group.year,
          count: counts[group, default: 0],
          characters: characters[group, default: 0])
      }
    }
  }
}

import Corpus
import FullTextSearch

/// `/v1/terms`.
enum TermEndpoints {
  static func all(_ limits: ServiceLimits) -> [Endpoint] { [terms(costing: limits.queryCost)] }

  private static let list = ItemList(.termCounts, by: [])

  private static func terms(costing limit: Int) -> Endpoint {
    Endpoint(
      name: "countTerms", path: "/v1/terms", group: .search, summary: "How often terms stand in the reports",
      meaning: "A row for each term and group: how often the term stands in the group's passages, from left to right "
        + "without overlap, in how many characters, and how often in ten thousand. Counted in the clean text, in "
        + "either script; exactly, and the same for the same reports everywhere.",
      ownParameters: [
        Parameter.term.declaration, Parameter.termGrouping.declaration, Parameter.termMeasure.declaration,
      ] + PassageQuery.declarations + list.declarations,
      formats: Format.ofLists, itemSchema: .reference(Listing.termCounts.shape.name),
      success: .list(Listing.termCounts.page),
      problems: [.queryTooCostly],
      example: "/v1/terms?term=创新&term=数字经济&by=place,year&limit=2", work: .passages
    ) { call throws(Problem) in
      let given = call.values.all(.term)
      guard given.count <= SearchQuery.maximumTerms else { throw .tooManyTerms(given.count) }
      // A term that is given twice is counted once: its rows would have the same place in the list.
      var terms: [String] = []
      for term in given where !terms.contains(term) { terms.append(term) }
      let groupings = call.values.all(.termGrouping).flatMap { $0 }.compactMap(TermCount.Grouping.init(rawValue:))
      let counts: [TermCount]
      do throws(SearchFailure) {
        counts = try call.snapshot.counts(
          of: terms, matching: PassageQuery.filter(call), by: groupings, limit: limit)
      } catch {
        throw .tooCostly(terms.joined(separator: " "), error, parameter: "term")
      }
      let measure = call.values.first(.termMeasure) ?? .count
      let views = counts.map { count in
        TermCountView(count: count, measure: measure, index: terms.firstIndex(of: count.term) ?? 0)
      }
      return try list.answer(call, of: MadeItems(views))
    }
  }
}

extension Parameter<String> {
  fileprivate static let term = Parameter.text(
    "term", isRequired: true, meaning: "A run of characters to count, in either script.", example: "创新")
}

extension Parameter<[String]> {
  fileprivate static let termGrouping = words(
    "by", of: TermCount.Grouping.allCases.map(\.rawValue), bindsCursor: true,
    meaning: "What to group by: place, year, or both with a comma between them. Without it there is one group.",
    example: "place,year")
}

extension Parameter<TermMeasure> {
  fileprivate static let termMeasure = Parameter.choice(
    "as", isRepeatable: false, standard: [.count],
    meaning: "What stands in value: the count, or the share of ten "
      + "thousand characters.", example: .share)
}

import Corpus

/// The orders that passages can be listed in.
enum SearchOrder: String, CaseIterable, Sendable {
  case relevance, position, year
  case latestYear = "-year"
}

/// What passages can be grouped by.
enum HitGroup: String, CaseIterable, Sendable {
  case section, report
}

extension Parameter<SearchOrder> {
  static let searchOrder = Parameter.choice(
    "sort", isRepeatable: false, standard: [.relevance],
    meaning: "The order of the passages: the best first; by report and place in it; by year, or -year for the latest "
      + "first.", example: .position)
}

extension Parameter<HitGroup> {
  static let hitGroup = Parameter.choice(
    "group", isRepeatable: false,
    meaning: "Shows of each section or report the best passage, and in passages how many there are. total, limit and "
      + "cursor count groups then.", example: .report)
}

extension Parameter<SearchFacet> {
  static let facet = Parameter.choice(
    "facet", bindsCursor: false, formats: [.json],
    meaning:
      "Counts the passages found, on all pages, by their values of this property; every filter holds. What a filter "
      + "could be changed to is told by available=1.", example: .place)
}

extension Parameter<Int> {
  static let snippet = Parameter.integer(
    "snippet", in: 10...1000, isRepeatable: false, bindsCursor: false,
    meaning: "Gives for each passage the part around the first highlight of at most so many characters.", example: 60)
}

extension Parameter<Bool> {
  static let isExplained = Parameter.flag("explain", meaning: "1 shows what each score is made of.")
}

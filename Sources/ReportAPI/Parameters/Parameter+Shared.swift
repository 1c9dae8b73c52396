import ReportModel

/// The parameters that several endpoints share, each declared once.
extension Parameter<String> {
  static let cursor = Parameter.text(
    "cursor", isRepeatable: false, bindsCursor: false,
    meaning: "Where to go on: the value of next in the page before, unchanged.", example: "bmV4dA")
  static let place = Parameter.text(
    "place", meaning: "The place that reports: with or without its level word, in either script, or by code.",
    example: "万江")
  static let report = Parameter.text(
    "report", meaning: "The id of a report.", example: "000_c31315ad0663ef0d")
  static let indicator = Parameter.text(
    "indicator", meaning: "What is measured: a code, a name or an alias, in either script.", example: "gdp")
  static let query = Parameter.text(
    "q", isRepeatable: false, isRequired: true,
    meaning: "What to look for: characters in either script; blanks mean AND, a phrase stands in quotation marks.",
    example: "碧道")
}

extension Parameter<Int> {
  /// Years that reports can be about; wide, so that a filter need not know the corpus.
  private static let years = 1000...9999

  static let limit = Parameter.integer(
    "limit", in: PageLength.allowed, isRepeatable: false, bindsCursor: false, standard: PageLength.standard,
    meaning: "The most items of a page.", example: 20)
  static let isExact = Parameter.integer(
    "exact", in: 0...1, isRepeatable: false, standard: 0,
    meaning: "1 searches only what the sources have, character by character: no cleaned text beside them and no other "
      + "spelling of the query.", example: 1)
  static let figureYear = Parameter.integer(
    "year", in: years, isRepeatable: true, meaning: "The year that the figure is of or for.", example: 2022)
  static let reportYear = Parameter.integer(
    "year", in: years, isRepeatable: true, meaning: "A year that the report looks back on or plans.", example: 2022)
  static let reviewYear = Parameter.integer(
    "reviewYear", in: years, isRepeatable: true, meaning: "The year that the report looks back on.", example: 2021)
  static let planYear = Parameter.integer(
    "planYear", in: years, isRepeatable: true, meaning: "The year that the report plans.", example: 2022)
}

extension Parameter<FigureKind> {
  static let figureKind = Parameter.choice(
    "kind", standard: [.target, .result], meaning: "Which kinds of figures.", example: .reference)
}

extension Parameter<SectionKind> {
  static let sectionKind = Parameter.choice("kind", meaning: "What the section is about.", example: .plan)
}

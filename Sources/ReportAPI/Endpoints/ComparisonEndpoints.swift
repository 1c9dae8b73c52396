import Corpus
import ReportModel

/// `/v1/compare` and `/v1/summary`.
enum ComparisonEndpoints {
  static let all = [compare, summary]

  private static let compare = Endpoint.list(
    name: "compare", path: "/v1/compare", group: .figures, summary: "Targets and results, place by year",
    meaning: "Which target each place set itself for each year, what came of it, and how it stands to the year before. "
      + "One row a place, year, indicator and measure; give indicator, or place or within. With indicator and measure, places that "
      + "plan a year and state no target for it have a row with absent true. A target is reached by its comparator "
      + "(以上, 以内), else by the direction that is better for the indicator; one with 左右 when the result comes to "
      + "within 5% of its number. Of several figures the one that speaks for the year is, in this order: in a unit that "
      + "compares, of the report of that year, of the latest report (results: the earliest), of the same wording, of a "
      + "section of its kind, undamaged, stated first; the rest are others. Results for a part of a year, and figures "
      + "for a period of years, speak for no year.",
    of: .comparisons, by: ComparisonProperties.all,
    example: "/v1/compare?indicator=gdp&measure=growth&place=万江&limit=2", work: .figures
  ) { call throws(Problem) in
    MadeItems(try ComparisonProperties.rows(call))
  }

  private static let summary = Endpoint.list(
    name: "summary", path: "/v1/summary", group: .figures, summary: "How targets or results lie",
    meaning: "Count, quartiles and mean of what /v1/compare gives for the same filters, by place, level, year or "
      + "altogether. Each place counts once in a year, with the figure that speaks for it; a range with its middle. "
      + "Amounts are in their base unit, ratios in %. Quartiles are interpolated linearly, as NumPy, R (type 7) and "
      + "QUARTILE.INC do.",
    of: .summaries, by: SummaryProperties.all, example: "/v1/summary?indicator=gdp&measure=growth&group=level&limit=2",
    work: .figures
  ) { call throws(Problem) in
    var rows: [ComparisonRow] = []
    let tests = ListTests(call.values, of: ComparisonProperties.all, in: call.snapshot)
    tests.forEachItem(of: MadeItems(try ComparisonProperties.rows(call))) { view, _ in rows.append(view.row) }
    return MadeItems(
      call.snapshot.summary(
        of: rows, kind: call.values.first(SummaryProperties.kinds)?.figureKind ?? .target,
        by: Set(call.values.all(SummaryProperties.groupings))))
  }
}

import Corpus

/// `/v1/indicators` and one indicator.
enum IndicatorEndpoints {
  static let all = [list, one]

  private static let list = Endpoint.list(
    name: "listIndicators", path: "/v1/indicators", group: .figures, summary: "Standard indicators",
    meaning: "The indicators that figures of different reports share: their names, wordings and directions, and how "
      + "many targets and results there are of each.",
    of: .indicators, by: IndicatorProperties.all, example: "/v1/indicators?indicator=GDP"
  ) { call in
    MadeItems(call.snapshot.indicators.enumerated().map { IndicatorView($0.element, $0.offset, in: call.snapshot) })
  }

  private static let one = Endpoint(
    name: "getIndicator", path: "/v1/indicators/{code}", group: .figures, summary: "One standard indicator",
    meaning: "A standard indicator by its code.",
    pathParameters: [.indicator], formats: [.json],
    success: .json(.indicator), problems: [.unknownIndicator], example: "/v1/indicators/gdp"
  ) { call throws(Problem) in
    let code = call.path(.indicator)
    guard let indicator = call.snapshot.indicator(code: code) else {
      throw .unknownIndicator(code, nearest: call.snapshot.nearestIndicatorCode(to: code))
    }
    return .json(Shape.indicator.json(IndicatorView(indicator, 0, in: call.snapshot)))
  }
}

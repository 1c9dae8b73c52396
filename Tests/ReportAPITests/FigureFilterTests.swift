import HTTPServer
import Testing

@testable import ReportAPI

/// Each filter of figures against a look at every figure.
struct FigureFilterTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.consecutive.get()
  }

  @Test(
    arguments: [
      ("code=gdp", "indicator.code", ["gdp"]),
      ("measure=level&measure=share", "measure", ["level", "share"]),
      ("unit=亿元", "unit", ["亿元"]), ("comparator=lte", "comparator", ["lte"]),
      ("strength=strive", "strength", ["strive"]),
      ("section=2", "section", ["2"]), ("kind=target", "kind", ["target"]),
      ("report=qingxi-2021", "report", ["qingxi-2021"]),
      ("code=null", "indicator.code", [nil]), ("place=白鹭", "place", ["白鹭县"]),
    ] as [(String, String, [String?])])
  func byWord(filter: String, path: String, values: [String?]) throws {
    let all = try client.walk("/v1/figures", limit: 1000)
    let expected = all.filter { values.contains($0.at(path)?.text) }
    #expect(!expected.isEmpty)
    #expect(try client.walk("/v1/figures?" + filter, limit: 1000) == expected)
  }

  @Test(arguments: [
    (
      "value.gte=100&value.lt=200",
      [
        "qingxi-2020.104", "qingxi-2020.176", "qingxi-2021.104", "qingxi-2021.186",
        "qingxi-2023.103", "qingxi-2023.205",
      ]
    ),
    ("base.gte=174500000000", ["qingxi-2023.81"]), ("base=12150000000", ["qingxi-2022.128"]),
    // A range is taken when a part of it is.
    ("value=8.5&unit=%25", ["qingxi-2021.218"]), ("value=9..10&unit=%25", ["qingxi-2021.218"]),
    ("value.gt=9&unit=%25", []), ("damaged=true", []), ("from.gte=2000", []),
  ])
  func byNumber(filter: String, expected: [String]) throws {
    let found = try client.walk("/v1/figures?" + filter, limit: 1000)
    #expect(found.compactMap { $0["id"]?.text } == expected)
  }

  @Test(arguments: [
    "value=abc", "value.gte=null", "measure=grow", "strength=firm", "damaged=1", "from=12",
    "base=1..x",
  ])
  func valuesThatCantBeAreRefused(filter: String) throws {
    let answer = try client.send(.get, "/v1/figures?" + filter)
    #expect(answer.status == 400)
    #expect(
      try answer.json["parameter"]?.text == filter.split(separator: "=").first.map(String.init))
  }
}

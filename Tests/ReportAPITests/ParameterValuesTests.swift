import HTTPServer
import ReportModel
import Testing

@testable import ReportAPI

struct ParameterValuesTests {
  private static let declarations = [
    Parameter.place.declaration, Parameter.figureYear.declaration, Parameter.figureKind.declaration,
    Parameter.limit.declaration, Parameter.cursor.declaration,
  ]

  private static func read(_ query: String, _ declared: [ParameterDeclaration] = declarations) throws -> ParameterValues
  {
    try ParameterValues(RequestTarget("/?" + query).queryItems(), declared: declared, path: "/v1/figures")
  }

  @Test func readsTypedValues() throws {
    let values = try Self.read("year=2022&place=%E4%B8%87%E6%B1%9F&year=2023&limit=7&kind=target")
    #expect(values.all(.figureYear) == [2022, 2023])
    #expect(values.first(.place) == "万江")
    #expect(values.first(.limit) == 7)
    #expect(values.all(.figureKind) == [.target])
    #expect(values.first(.cursor) == nil)
  }

  @Test(arguments: [
    ("yaer=1", ProblemKind.unknownParameter, "yaer", "yaer", "year"),
    ("year=abc", .invalidParameter, "year", "abc", ""), ("year=20222", .invalidParameter, "year", "20222", "9999"),
    ("year=", .invalidParameter, "year", "", ""), ("year=%2B2022", .invalidParameter, "year", "+2022", ""),
    ("limit=1001", .invalidParameter, "limit", "1001", "1000"), ("limit=0", .invalidParameter, "limit", "0", "1"),
    ("limit=1&limit=2", .repeatedParameter, "limit", "1, 2", ""),
    ("kind=tarjet", .invalidParameter, "kind", "tarjet", "target"),
    ("kind=results", .invalidParameter, "kind", "results", "result"),
    ("place=%20", .invalidParameter, "place", " ", ""), ("place", .invalidParameter, "place", "", ""),
    ("=1", .unknownParameter, "", "", "place"),
  ])
  func refusesWithEverythingThatHelps(
    query: String, kind: ProblemKind, parameter: String, given: String, nearest: String
  ) throws {
    let problem = #expect(throws: Problem.self) { try Self.read(query) }
    #expect(problem?.kind == kind)
    #expect(problem?.parameter == parameter)
    #expect(problem?.given == given)
    #expect(problem?.nearest == (nearest.isEmpty ? nil : nearest))
    if !nearest.isEmpty { #expect(problem?.allowed?.isEmpty == false) }
  }

  @Test func whatIsRequiredMustBeThere() {
    let problem = #expect(throws: Problem.self) { try Self.read("", [Parameter.query.declaration]) }
    #expect(problem?.kind == .missingParameter && problem?.parameter == "q")
  }

  @Test func aCursorIsBoundToTheFiltersInAnyOrder() throws {
    let one = try Self.read("year=2022&place=a&limit=5&cursor=x").binding
    #expect(one == (try Self.read("place=a&year=2022&limit=9").binding))
    #expect(one != (try Self.read("place=a&year=2023").binding))
    #expect(try Self.read("year=2022&cursor=x").withoutCursor == [QueryItem(name: "year", value: "2022")])
  }
}

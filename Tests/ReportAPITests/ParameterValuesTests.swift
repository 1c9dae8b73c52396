import HTTPServer
import ReportModel
import Testing

@testable import ReportAPI

struct ParameterValuesTests {
  private static let place = Parameter.text("place", meaning: "A place.", example: "万江")
  private static let kind = Parameter<FigureKind>.choice("kind", meaning: "A kind.", example: .target)
  private static let declarations =
    [place.declaration] + FigureProperties.year.parameters
    + [kind.declaration, Parameter.limit.declaration, Parameter.cursor.declaration, Parameter.bom.declaration]

  private static func read(_ query: String, _ declared: [ParameterDeclaration] = declarations) throws -> ParameterValues
  {
    try ParameterValues(
      RequestTarget("/?" + query).queryItems(), declared: DeclaredParameters(declared), path: "/v1/figures")
  }

  @Test func readsTypedValues() throws {
    let values = try Self.read("place=%E4%B8%87%E6%B1%9F&place=b&limit=7&kind=target&bom=1")
    #expect(values.all(Self.place) == ["万江", "b"])
    #expect(values.first(.limit) == 7)
    #expect(values.all(Self.kind) == [.target])
    #expect(values.first(.bom) == true)
    #expect(values.first(.cursor) == nil)
  }

  @Test(arguments: [
    ("yaer=1", ProblemKind.unknownParameter, "yaer", "yaer", "year"),
    ("year=abc", .invalidParameter, "year", "abc", ""), ("year=20222", .invalidParameter, "year", "20222", "9999"),
    ("year=", .invalidParameter, "year", "", ""), ("year=%2B2022", .invalidParameter, "year", "+2022", ""),
    ("year=2021..2023..", .invalidParameter, "year", "2021..2023..", ""),
    ("year=..", .invalidParameter, "year", "..", ""),
    ("year=2021...2023", .invalidParameter, "year", "2021...2023", ""),
    ("year.gte=null", .invalidParameter, "year.gte", "null", ""),
    ("year.gte=2022&year.gte=2023", .repeatedParameter, "year.gte", "2022, 2023", ""),
    ("year.gre=2022", .unknownParameter, "year.gre", "year.gre", "year.gte"),
    ("bom=yes", .invalidParameter, "bom", "yes", ""),
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
    let two = try Self.read("place=a&year=2022&place=b")
    let swapped = try Self.read("place=b&place=a&year=2022")
    #expect(two.binding != swapped.binding && two.canonical != swapped.canonical)
    #expect(two.canonical == (try Self.read("year=2022&place=a&place=b").canonical))
    #expect(try Self.read("year=2022&cursor=x").withoutCursor == [QueryItem(name: "year", value: "2022")])
  }
}

/// What an endpoint says of a parameter in its path.
struct PathParameter: Sendable {
  let name: String
  var schema = Schema.string
  let meaning: String
  let example: String

  static let report = PathParameter(name: "id", meaning: "The id of a report.", example: "000_c31315ad0663ef0d")
  static let section = PathParameter(name: "path", meaning: "The id of a section: its path.", example: "3.2.1")
  static let figure = PathParameter(
    name: "id", meaning: "The id of a figure.", example: "000_c31315ad0663ef0d.3585")
  static let indicator = PathParameter(
    name: "code", meaning: "The code of a standard indicator.", example: "gdp")
  static let export = PathParameter(
    name: "file", schema: .choice(ExportFile.all.map(\.name)),
    meaning: "What is exported, and in which form.", example: "figures.ndjson")
  static let problem = PathParameter(
    name: "name", schema: .choice(ProblemKind.allCases.map(\.rawValue)), meaning: "The last part of a problem's type.",
    example: "unknown-parameter")
}

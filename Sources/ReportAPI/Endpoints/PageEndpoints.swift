import Corpus
import HTTPServer

/// The pages for people: `/` and `/docs/problems/{name}`.
enum PageEndpoints {
  static let all = [home, problem]

  private static let home = Endpoint(
    name: "home", path: "/", group: .contract, summary: "What is here",
    meaning: "A page for people: the addresses with a curl line each, and the reports.",
    showsHost: true,
    success: Endpoint.Success(mediaType: .html, schema: .string, meaning: "The page."),
    example: "/"
  ) { call throws(Problem) in
    .html(HomePage(snapshot: call.snapshot, host: call.request.head.host).html)
  }

  private static let problem = Endpoint(
    name: "getProblemPage", path: "/docs/problems/{name}", group: .contract, summary: "What a problem means",
    meaning: "A page for people: what a kind of problem means and what to do. The type of every problem leads here.",
    pathParameters: [.problem], lifetime: .build,
    success: Endpoint.Success(mediaType: .html, schema: .string, meaning: "The page."),
    problems: [.notFound],
    example: "/docs/problems/unknown-parameter"
  ) { call throws(Problem) in
    let name = call.path(.problem)
    guard let kind = ProblemKind(rawValue: name) else {
      let names = ProblemKind.allCases.map(\.rawValue)
      throw .unknownProblem(name, nearest: NearestName.nearest(to: name, among: names))
    }
    return .html(ProblemPage(kind: kind).html)
  }
}

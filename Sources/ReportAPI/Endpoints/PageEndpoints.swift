import Corpus
import HTTPServer

/// The pages for people: `/`, `/docs/codebook`, `/docs/problems` and `/docs/problems/{name}`.
enum PageEndpoints {
  static let all = [home, codebook, problems, problem]

  private static let home = Endpoint(
    name: "home", path: "/", group: .contract, summary: "What is here",
    meaning: "A page for people: the addresses with a curl line each, and the reports.",
    showsHost: true,
    success: Endpoint.Success(mediaType: .html, schema: .string, meaning: "The page."),
    example: "/"
  ) { call throws(Problem) in
    .html(HomePage(snapshot: call.snapshot, host: call.request.head.host).html)
  }

  private static let codebook = Endpoint(
    name: "getCodebook", path: "/docs/codebook", group: .contract, summary: "What keys, codes and units mean",
    meaning: "A page for people: every key of every answer with its type and meaning, the codes of closed lists, the "
      + "standard indicators, and the units with their base units.", lifetime: .build,
    success: Endpoint.Success(mediaType: .html, schema: .string, meaning: "The page."),
    example: "/docs/codebook"
  ) { call throws(Problem) in
    .html(CodebookPage(indicators: call.snapshot.indicators).html)
  }

  private static let problems = Endpoint(
    name: "getProblemPages", path: "/docs/problems", group: .contract, summary: "What refusals mean",
    meaning: "A page for people: every kind of problem, each with a page of its own.", lifetime: .build,
    success: Endpoint.Success(mediaType: .html, schema: .string, meaning: "The page."),
    example: "/docs/problems"
  ) { _ throws(Problem) in
    .html(ProblemListPage().html)
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
    return .html(ProblemPage(kind: kind, endpoints: EndpointList.all(of: ServiceState())).html)
  }
}

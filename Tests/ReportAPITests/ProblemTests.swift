import HTTPServer
import Testing

@testable import ReportAPI

/// Refusals by the HTTP layer, in the shape of all problems.
struct ProblemTests {
  private static let refusals: [HTTPProblem] = [
    .malformedRequest(.missingHost, offset: 3), .malformedTarget(.notUTF8(offset: 1)), .incompleteRequest,
    .notFound(path: "/"), .methodNotAllowed(.put, allowed: [.get]), .headerTimeout(.seconds(10)), .bodyTimeout,
    .contentTooLarge(limit: 0), .requestLineTooLong(limit: 8192), .expectationFailed,
    .tooManyConnectionsOfAddress(limit: 3), .headerBlockTooLarge(limit: 3), .tooManyFields(limit: 100),
    .unsendableResponse, .unknownMethod(HTTPMethod(rawValue: "BREW")), .unknownTransferCoding,
    .tooManyConnections(limit: 1024), .tooMuchContent, .tooMuchWork(limit: 64), .unsupportedVersion,
  ]

  @Test(arguments: refusals)
  func keepTheirStatusAndGetTheShape(refusal: HTTPProblem) throws {
    let response = try APIClient.seeds.get().service.response(to: refusal, nil)
    #expect(response.status == refusal.status)
    #expect(response.fields[.contentType] == "application/problem+json")
    guard case .bytes(let bytes) = response.body else {
      Issue.record("no body")
      return
    }
    let problem = try JSONParser.parse(bytes)
    let check = SchemaCheck(document: OpenAPIDocument().root)
    #expect(check.faults(of: problem, in: Schema.reference("Problem").json) == [])
    #expect(problem["status"]?.integer == refusal.status.code)
  }

  @Test func allRefusalsAreTried() {
    #expect(Set(Self.refusals.map(\.kind)) == Set(HTTPProblem.Kind.allCases))
  }

  @Test(arguments: [
    ("/v1/report", "/v1/reports"), ("/v1/reports/", "/v1/reports"), ("/v1/target", "/v1/targets"),
    ("/v1/reports/000_c31315ad0663ef0d/section", "/v1/reports/000_c31315ad0663ef0d/sections"),
    ("/v1/report/%E4%B8%87%E6%B1%9F", "/v1/reports/万江"), ("/healthz/live", "/health/live"),
    ("/openapi.yml", "/openapi.yaml"),
  ])
  func unknownPathsNameTheNearest(path: String, nearest: String) throws {
    let answer = try APIClient.seeds.get().send(.get, path)
    #expect(answer.status == 404)
    let problem = try answer.json
    #expect(problem["type"] == .string("/docs/problems/not-found"))
    #expect(problem["nearest"] == .string(nearest))
  }

  @Test func malformedQueriesAreRefused() throws {
    let answer = try APIClient.seeds.get().send(.get, "/v1/reports?place=%FF")
    #expect(answer.status == 400)
    #expect(try answer.json["type"] == .string("/docs/problems/malformed-request"))
  }
}

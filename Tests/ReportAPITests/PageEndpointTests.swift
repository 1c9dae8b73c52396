import Corpus
import HTTPServer
import Testing

@testable import ReportAPI

struct PageEndpointTests {
  @Test func homeSaysWhatIsHere() throws {
    let client = try APIClient.seeds.get()
    let page = try client.send(.get, "/", fields: [.host: "example.org:81"]).text
    for endpoint in client.service.endpoints { #expect(page.contains(endpoint.path)) }
    for report in try client.walk("/v1/reports", limit: 1000) {
      #expect(page.contains(report["self"]?.text ?? "-") && page.contains(report["name"]?.text ?? "-"))
    }
    #expect(page.contains("curl &#39;example.org:81/v1/reports&#39;"))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("http://"))
  }

  @Test func namesOfReportsAreNoMarkup() throws {
    let text = "万江街道<script>&工作计划\n一、目标\n新增学校3所。\n"
    let record = try ReportIntake().record(of: Array(text.utf8), name: "a\"'<b>.txt", id: "a\"'<b>")
    let page = try APIClient(records: [record]).send(.get, "/", fields: [.host: "\"><script>"]).text
    #expect(!page.contains("<script") && !page.contains("<b>"))
  }

  @Test(arguments: ProblemKind.allCases)
  func everyTypeOfProblemHasAPage(kind: ProblemKind) throws {
    let answer = try APIClient.seeds.get().send(.get, kind.type)
    #expect(answer.status == 200)
    #expect(answer.text.contains(HTMLPage.escaped(kind.explanation)))
    #expect(kind.explanation.hasSuffix("."))
  }

  @Test func unknownProblemNamesTheNearest() throws {
    let answer = try APIClient.seeds.get().send(.get, "/docs/problems/unknown-parameters")
    #expect(answer.status == 404)
    #expect(try answer.json["nearest"] == .string("unknown-parameter"))
  }
}

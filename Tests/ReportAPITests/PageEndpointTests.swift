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

  @Test func theManualHasEveryAddressWithItsAnswer() throws {
    let client = try APIClient.seeds.get()
    let page = try client.send(.get, "/docs", fields: [.host: "example.org:81"]).text
    for endpoint in client.service.endpoints {
      #expect(page.contains("<section id=\"\(endpoint.name)\">"))
      #expect(page.contains("<a href=\"#\(endpoint.name)\">"))
      #expect(page.contains(HTMLPage.escaped(EndpointLink(endpoint: endpoint, host: "example.org:81").curl)))
      for parameter in endpoint.parameters {
        #expect(page.contains("<code>\(parameter.name)</code>") || parameter.name.contains("."), "\(parameter.name)")
      }
    }
    let answer = try #require(OperationExamples.all["getIndicator"])
    #expect(page.contains(HTMLPage.escaped(JSONLayout.text(of: answer))))
    #expect(!page.contains("<script") && !page.contains("src=") && !page.contains("href=\"http"))
  }

  @Test func theCodebookHasEveryKeyAndCode() throws {
    #expect(CodeMeanings.faultyLines.isEmpty)
    let client = try APIClient.seeds.get()
    let page = try client.send(.get, "/docs/codebook").text
    for component in ComponentList.all where !component.name.hasSuffix("List") {
      for field in component.fields {
        #expect(page.contains("<code>\(field.key)</code>"))
        #expect(page.contains(HTMLPage.escaped(field.meaning)), "\(component.name).\(field.key)")
        // A code that is a phrase says itself what it means.
        for code in field.schema.choices ?? [] where !code.contains(" ") {
          let meaning = try #require(
            CodeMeanings.meaning(of: code, key: field.key, in: component.name),
            "\(component.name).\(field.key)=\(code)")
          #expect(page.contains(HTMLPage.escaped(meaning)))
        }
      }
    }
    for indicator in try client.walk("/v1/indicators", limit: 1000) {
      #expect(page.contains("<code>\(indicator["code"]?.text ?? "-")</code>"))
    }
    #expect(page.contains("公顷 (10000)"))
    // No term of a list is without its explanation.
    #expect(!page.contains("<dd></dd>") && !page.contains("<dl></dl>") && !page.contains("</dt><dt>"))
  }

  @Test func everyCodeOfTheCodebookIsOne() {
    var codes: Set<String> = []
    for component in ComponentList.all {
      for field in component.fields {
        for code in field.schema.choices ?? [] { codes.formUnion(["\(field.key)=\(code)"]) }
      }
    }
    for key in CodeMeanings.keys { #expect(codes.contains(String(key.drop { $0 != "." }.dropFirst())), "\(key)") }
  }

  @Test func problemsNameTheAddressesThatTellThem() throws {
    let client = try APIClient.seeds.get()
    let page = try client.send(.get, "/docs/problems/unknown-section").text
    #expect(page.contains("<code>/v1/reports/{id}/sections/{path}</code>") && !page.contains("/v1/figures"))
    #expect(try client.send(.get, "/docs/problems/malformed-request").text.contains("Any address"))
    let list = try client.send(.get, "/docs/problems").text
    for kind in ProblemKind.allCases { #expect(list.contains("href=\"\(kind.type)\"")) }
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

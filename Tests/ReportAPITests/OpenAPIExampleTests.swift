import HTTPServer
import Testing

@testable import ReportAPI

/// The examples of the document are what the endpoints answer, and the committed document is the one that they give.
struct OpenAPIExampleTests {
  @Test func tableReadsWithoutLoss() {
    #expect(OperationExamples.unreadable.isEmpty)
  }

  @Test func examplesAreTheAnswersOfToday() throws {
    let examples = try ExampleMaker(client: APIClient.seeds.get()).examples()
    if GoldenFile.isUpdating {
      let table = ExampleMaker.table(examples)
      try GoldenFile("Sources/ReportAPI/OpenAPI/OperationExampleTable.swift").expect(table)
      let document = OpenAPIDocument(examples: Dictionary(uniqueKeysWithValues: examples))
      try GoldenFile("openapi.yaml").expect(document.yaml)
      return
    }
    for (name, value) in examples { #expect(OperationExamples.all[name] == value, "\(name)") }
    #expect(OperationExamples.all.count == examples.count)
  }

  @Test func committedDocumentIsTheOneThatIsServed() throws {
    guard !GoldenFile.isUpdating else { return }
    try GoldenFile("openapi.yaml").expect(OpenAPIDocument.yaml)
    #expect(try APIClient.seeds.get().send(.get, "/openapi.yaml").text == OpenAPIDocument.yaml)
  }

  @Test func examplesAreValid() throws {
    let document = OpenAPIDocument().root
    let check = SchemaCheck(document: document)
    for endpoint in try APIClient.seeds.get().service.endpoints {
      let example = try #require(OperationExamples.all[endpoint.name], "\(endpoint.name)")
      #expect(check.faults(of: example, in: endpoint.success.schema.json) == [], "\(endpoint.name)")
    }
  }
}

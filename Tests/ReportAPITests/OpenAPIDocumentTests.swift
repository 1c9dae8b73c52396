import HTTPServer
import Testing

@testable import ReportAPI

/// The document against the routes and the shapes, in both directions.
struct OpenAPIDocumentTests {
  private let root = OpenAPIDocument().root

  @Test func operationsAreTheRoutes() throws {
    // A format at the end of the path is a value of the parameter `format`, and no operation of its own.
    let suffixed = Set(
      EndpointList.all(of: ServiceState()).flatMap { endpoint in
        endpoint.suffixes.map { "\(endpoint.path).\($0.rawValue)" }
      })
    let routes = try APIClient.seeds.get().router.routes.filter { !suffixed.contains($0.template) }
      .map { "\($0.method) \($0.template)" }
    var operations: [String] = []
    guard case .object(let paths)? = root["paths"] else {
      Issue.record("no paths")
      return
    }
    for path in paths {
      for method in path.value.keys ?? [] { operations.append("\(method.uppercased()) \(path.name)") }
    }
    #expect(operations.sorted() == routes.sorted())
  }

  @Test func everyOperationIsComplete() throws {
    for endpoint in EndpointList.all(of: ServiceState()) {
      let operation = try #require(root["paths"]?[endpoint.path]?[endpoint.method.rawValue.lowercased()])
      #expect(operation["operationId"]?.text == endpoint.name)
      #expect(operation["summary"]?.text?.isEmpty == false && operation["description"]?.text?.isEmpty == false)
      let parameters = operation["parameters"]?.elements?.map(root.resolved) ?? []
      let names = parameters.compactMap { $0["name"]?.text }
      #expect(names == endpoint.pathParameters.map(\.name) + endpoint.parameters.map(\.name))
      let templates = endpoint.path.split(separator: "/").filter { $0.hasPrefix("{") }.map { $0.dropFirst().dropLast() }
      #expect(templates.map(String.init) == endpoint.pathParameters.map(\.name))
      for parameter in parameters {
        #expect(parameter["description"]?.text?.hasSuffix(".") == true && parameter["example"] != nil)
      }
      let statuses = operation["responses"]?.keys ?? []
      #expect(statuses.first == "200" && statuses.last == "default")
      #expect(Set(["413", "414", "431"]).isSubset(of: statuses))
      #expect(operation["requestBody"] != nil || endpoint.body == nil)
    }
  }

  @Test func namesOfOperationsAreUnique() {
    let names = EndpointList.all(of: ServiceState()).map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func everyReferenceLeadsSomewhereAndEveryComponentIsUsed() {
    let used = Set(references(in: root))
    let components = ["schemas", "responses", "parameters", "headers"].flatMap { kind in
      root.at("components.\(kind)")?.keys?.map { "#/components/\(kind)/\($0)" } ?? []
    }
    #expect(used == Set(components))
  }

  @Test func whatIsSharedIsWrittenOnce() throws {
    for endpoint in EndpointList.all(of: ServiceState()) {
      let operation = try #require(root["paths"]?[endpoint.path]?[endpoint.method.rawValue.lowercased()])
      let declared = endpoint.declaredParameters.map(\.json)
      #expect((operation["parameters"]?.elements ?? []).map(root.resolved) == declared, "\(endpoint.path)")
    }
    let shared = try #require(root.at("components.parameters")?.keys)
    #expect(shared.contains("limit") && shared.contains("year") && shared.contains("Figure.year"))
    for name in shared {
      let count = references(in: root).count { $0 == "#/components/parameters/\(name)" }
      #expect(count > 1, "\(name) is used \(count) times")
    }
  }

  @Test func onlyWhatACallAsksForMayBeMissing() {
    for component in ComponentList.all {
      let optional = component.fields.filter { !$0.isRequired }
      #expect(optional.allSatisfy { $0.meaning.hasPrefix("With ") })
    }
  }

  @Test func bothFormsSayTheSame() throws {
    #expect(try JSONParser.parse(Array(OpenAPIDocument.json.utf8)) == root)
    #expect(OpenAPIDocument.yaml.hasPrefix("openapi: \"3.1.0\"\n"))
  }

  private func references(in value: JSONValue) -> [String] {
    switch value {
    case .object(let members):
      members.flatMap { member in
        member.name == "$ref" ? [member.value.text ?? ""] : references(in: member.value)
      }
    case .array(let elements): elements.flatMap(references)
    default: []
    }
  }
}

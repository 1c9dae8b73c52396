import HTTPServer

/// What the API promises, as an OpenAPI 3.1 document: made from the declarations of the endpoints and the shapes, and
/// from the answers in `OperationExamples`.
public struct OpenAPIDocument: Sendable {
  /// The document in YAML; the same in every run of one build.
  public static let yaml = OpenAPIDocument().yaml
  /// The document in JSON.
  public static let json = OpenAPIDocument().json

  private let value: JSONValue

  /// The document with these examples by operation, or with those of the build.
  init(examples: [String: JSONValue] = OperationExamples.all) {
    let endpoints = EndpointList.all(of: ServiceState())
    let parameters = ParameterComponents(endpoints)
    let responses = ResponseComponents(endpoints)
    value = .object([
      "openapi": .string("3.1.0"),
      "info": Self.info,
      "servers": .array([
        .object(["url": .string("/"), "description": .string("The server that gives this document.")])
      ]),
      "tags": .array(
        Endpoint.Group.allCases.map { group in
          .object(["name": .string(group.rawValue), "description": .string(group.meaning)])
        }),
      "paths": Self.paths(endpoints) { endpoint in
        endpoint.operation(example: examples[endpoint.name], parameters, responses)
      },
      "components": .object([
        "parameters": parameters.components,
        "headers": HeaderComponents.components,
        "responses": responses.components,
        "schemas": .object(ComponentList.all.map { JSONValue.Member($0.name, $0.json) }),
      ]),
    ])
  }

  var yaml: String { YAMLWriter.document(value) }
  var json: String { String(decoding: value.json, as: UTF8.self) + "\n" }
  /// The document as a value, for checks.
  var root: JSONValue { value }

  private static let info: JSONValue = .object([
    "title": .string("Gongbao"),
    "version": .string(ServiceVersion.current),
    "summary": .string("Chinese government work reports as data."),
    "description": .string(
      "The reports, their sections, every target and result with a number in it, and full-text search. Keys are "
        + "added in later versions, none is removed; absent values are null, never missing. Spans count Unicode code "
        + "points of the source. Every GET answers HEAD too. Chinese in addresses may stand raw or percent-encoded. "
        + "Examples are answers to the reports that come with Gongbao."),
    "license": .object(["name": .string("Apache-2.0"), "identifier": .string("Apache-2.0")]),
  ])

  /// The operations by path, the paths in the order in which they are first declared.
  private static func paths(_ endpoints: [Endpoint], _ operation: (Endpoint) -> JSONValue) -> JSONValue {
    var members: [JSONValue.Member] = []
    for endpoint in endpoints {
      let operation = JSONValue.Member(endpoint.method.rawValue.lowercased(), operation(endpoint))
      if let index = members.firstIndex(where: { $0.name == endpoint.path }),
        case .object(let operations) = members[index].value
      {
        members[index].value = .object(operations + [operation])
      } else {
        members.append(JSONValue.Member(endpoint.path, .object([operation])))
      }
    }
    return .object(members)
  }
}

extension Endpoint.Group {
  /// What the group's addresses are about, in a sentence.
  var meaning: String {
    switch self {
    case .reports: "Reports and what is in each of them."
    case .sections: "Sections across reports."
    case .figures: "Targets, results and references across reports."
    case .search: "Full-text search."
    case .stateless: "Reading a report without storing it."
    case .operation: "How the service is."
    case .contract: "What is here, for machines and for people."
    }
  }
}

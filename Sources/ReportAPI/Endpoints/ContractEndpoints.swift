/// `/openapi.yaml` and `/openapi.json`: what this API promises.
enum ContractEndpoints {
  static let all = [
    Endpoint(
      name: "openapiYAML", path: "/openapi.yaml", group: .contract, summary: "The OpenAPI document in YAML",
      meaning: "This document (OpenAPI 3.1).",
      lifetime: .build,
      success: Endpoint.Success(mediaType: .yaml, schema: .anyObject, meaning: "The document."),
      example: "/openapi.yaml"
    ) { _ throws(Problem) in
      Answer(mediaType: .yaml, bytes: Array(OpenAPIDocument.yaml.utf8))
    },
    Endpoint(
      name: "openapiJSON", path: "/openapi.json", group: .contract, summary: "The OpenAPI document in JSON",
      meaning: "This document (OpenAPI 3.1).",
      lifetime: .build,
      success: Endpoint.Success(mediaType: .json, schema: .anyObject, meaning: "The document."),
      example: "/openapi.json"
    ) { _ throws(Problem) in
      .json(Array(OpenAPIDocument.json.utf8))
    },
  ]
}

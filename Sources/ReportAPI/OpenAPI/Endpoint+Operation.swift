import HTTPServer

extension Endpoint {
  /// The endpoint's entry in the OpenAPI document.
  func operation(example: JSONValue?) -> JSONValue {
    let parameters = pathParameters.map(\.json) + self.parameters.map(\.json)
    return .object([
      "operationId": .string(name),
      "tags": .strings([group.rawValue]),
      "summary": .string(summary),
      "description": .string(meaning + "\n\nExample: " + exampleCall),
      "parameters": parameters.isEmpty ? nil : .array(parameters),
      "requestBody": body?.json,
      "responses": OperationResponses(self).json(example: example),
    ])
  }

  /// The request whose answer is the example, as a line for a shell.
  private var exampleCall: String {
    body == nil ? "curl 'localhost:8080\(example)'" : "curl --data-binary @FILE localhost:8080\(example)"
  }
}

extension PathParameter {
  fileprivate var json: JSONValue {
    .object([
      "name": .string(name), "in": .string("path"), "required": .boolean(true), "description": .string(meaning),
      "schema": Schema.string.json, "example": .string(example),
    ])
  }
}

extension ParameterDeclaration {
  fileprivate var json: JSONValue {
    let one = schema.json.adding(schema == .string ? ["minLength": .integer(1)] : [:])
    let type = isRepeatable ? .object(["type": .string("array"), "items": one]) : one
    let value = schema.isNumeric ? JSONValue.number(example) : .string(example)
    return .object([
      "name": .string(name), "in": .string("query"), "required": isRequired ? .boolean(true) : nil,
      "description": .string(meaning + (isRepeatable ? " Repeat it for alternatives." : "")),
      "schema": type.adding(["default": standard]),
      "explode": isRepeatable ? .boolean(true) : nil,
      "example": isRepeatable ? .array([value]) : value,
    ])
  }
}

extension Endpoint.Body {
  fileprivate var json: JSONValue {
    .object([
      "required": .boolean(true),
      "description": .string("\(meaning) At most \(limit) bytes."),
      "content": .object([
        MediaType.plainText.rawValue: .object(["schema": Schema.string.json, "example": .string(example)])
      ]),
    ])
  }
}

import HTTPServer

extension Endpoint {
  /// The endpoint's entry in the OpenAPI document.
  func operation(
    example: JSONValue?, _ sharedParameters: ParameterComponents, _ sharedResponses: ResponseComponents
  ) -> JSONValue {
    let parameters = declaredParameters.map { sharedParameters.entry($0.json) }
    return .object([
      "operationId": .string(name),
      "tags": .strings([group.rawValue]),
      "summary": .string(summary),
      "description": .string(meaning + "\n\nExample: " + exampleCall),
      "parameters": parameters.isEmpty ? nil : .array(parameters),
      "requestBody": body?.json,
      "responses": OperationResponses(self).json(example: example, sharedResponses),
    ])
  }

  /// The request whose answer is the example, as a line for a shell.
  private var exampleCall: String {
    body == nil ? "curl 'localhost:8080\(example)'" : "curl --data-binary @FILE localhost:8080\(example)"
  }
}

extension PathParameter {
  /// The parameter as the document has it.
  var json: JSONValue {
    .object([
      "name": .string(name), "in": .string("path"), "required": .boolean(true), "description": .string(meaning),
      "schema": schema.json, "example": .string(example),
    ])
  }
}

extension ParameterDeclaration {
  /// The parameter as the document has it.
  var json: JSONValue {
    let isArray = isRepeatable || isCommaSeparated
    return .object([
      "name": .string(name), "in": .string("query"), "required": isRequired ? .boolean(true) : nil,
      "description": .string(meaning + (isRepeatable ? " Repeat it for alternatives." : "")),
      "schema": type.adding(["default": standard]),
      "style": isArray ? .string("form") : nil,
      "explode": isArray ? .boolean(isRepeatable) : nil,
      "example": isArray ? .array(examples) : examples.first,
      "x-formats": formats.map { .strings($0.map(\.rawValue)) },
    ])
  }

  private var type: JSONValue {
    if isRepeatable { return .object(["type": .string("array"), "minItems": .integer(1), "items": schema.json]) }
    guard isCommaSeparated else { return schema.json }
    if case .filledStrings = schema { return schema.json }
    return .object(["type": .string("array"), "minItems": .integer(1), "items": schema.json])
  }

  private var examples: [JSONValue] {
    let values = isCommaSeparated ? example.split(separator: ",").map(String.init) : [example]
    return values.map { schema.isNumeric ? .number($0) : .string($0) }
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

import HTTPServer

/// The answers of an endpoint, as the OpenAPI document lists them.
struct OperationResponses {
  private let endpoint: Endpoint

  init(_ endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  /// What the HTTP layer may refuse on every path.
  private static let ofHTTP: [ProblemKind] = [
    .malformedRequest, .requestTimeout, .contentTooLarge, .requestLineTooLong, .headerTooLarge, .overloaded,
  ]

  /// What checking the parameters may refuse.
  private var ofParameters: [ProblemKind] {
    guard !endpoint.takesAnyParameter else { return [] }
    var kinds: [ProblemKind] = [.unknownParameter]
    let parameters = endpoint.parameters
    if !parameters.isEmpty { kinds.append(.invalidParameter) }
    if parameters.contains(where: { !$0.isRepeatable }) { kinds.append(.repeatedParameter) }
    if parameters.contains(where: \.isRequired) { kinds.append(.missingParameter) }
    if parameters.contains(where: { $0.name == "cursor" }) { kinds += [.invalidCursor, .foreignCursor] }
    return kinds
  }

  /// Every kind of problem that the endpoint can answer with.
  var problems: [ProblemKind] {
    let kinds = Set(Self.ofHTTP + ofParameters + endpoint.problems)
    return ProblemKind.allCases.filter(kinds.contains)
  }

  /// The success with its example, then the problems by status, then whatever else may be refused.
  func json(example: JSONValue?) -> JSONValue {
    var members = [JSONValue.Member("200", success(example))]
    for status in Self.statuses(of: problems) {
      let kinds = problems.filter { $0.status.code == status }
      let isShared = kinds == Self.shared(status: status)
      let response = isShared ? Self.reference("Problem\(status)") : Self.response(kinds)
      members.append(JSONValue.Member(String(status), response))
    }
    members.append(JSONValue.Member("default", Self.reference("Problem")))
    return .object(members)
  }

  /// The refusals that are the same on every path, and the one that stands for all others.
  static let components: JSONValue = .object(
    statuses(of: ofHTTP).map { JSONValue.Member("Problem\($0)", response(shared(status: $0))) } + [
      JSONValue.Member(
        "Problem", response("Another refusal, such as 405 for a method that the address does not have."))
    ])

  private static func statuses(of kinds: [ProblemKind]) -> [Int] {
    Set(kinds.map(\.status.code)).sorted()
  }

  private static func shared(status: Int) -> [ProblemKind] {
    ofHTTP.filter { $0.status.code == status }
  }

  private static func reference(_ name: String) -> JSONValue {
    .object(["$ref": .string("#/components/responses/\(name)")])
  }

  private func success(_ example: JSONValue?) -> JSONValue {
    let link: JSONValue = .object([
      "Link": .object([
        "description": .string("The address of the next page, rel=\"next\"; not there on the last one."),
        "schema": Schema.string.json,
      ])
    ])
    return .object([
      "description": .string(endpoint.success.meaning),
      "headers": endpoint.parameters.contains { $0.name == "cursor" } ? link : nil,
      "content": .object(
        [
          JSONValue.Member(
            endpoint.success.mediaType.rawValue,
            .object(["schema": endpoint.success.schema.json, "example": example]))
        ] + endpoint.success.otherMediaTypes.map { JSONValue.Member($0.rawValue, .object([JSONValue.Member]())) }),
    ])
  }

  private static func response(_ kinds: [ProblemKind]) -> JSONValue {
    response(kinds.map { "\($0.rawValue): \($0.explanation)" }.joined(separator: "\n\n"))
  }

  private static func response(_ meaning: String) -> JSONValue {
    .object([
      "description": .string(meaning),
      "content": .object([
        MediaType.problem.rawValue: .object(["schema": Schema.reference(Shape.problem.name).json])
      ]),
    ])
  }
}

import HTTPServer

/// The answers of an endpoint, as the OpenAPI document lists them.
struct OperationResponses {
  private let endpoint: Endpoint

  init(_ endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  /// What may be refused on every path.
  private static let ofHTTP: [ProblemKind] = [
    .malformedRequest, .methodNotAllowed, .requestTimeout, .contentTooLarge, .requestLineTooLong, .headerTooLarge,
    .overloaded,
  ]

  /// What checking the parameters may refuse.
  private var ofParameters: [ProblemKind] {
    guard !endpoint.takesAnyParameter else { return [] }
    var kinds: [ProblemKind] = [.unknownParameter]
    let parameters = endpoint.parameters
    if !parameters.isEmpty { kinds.append(.invalidParameter) }
    if parameters.contains(where: { $0.formats != nil }) { kinds.append(.conflictingParameter) }
    if parameters.contains(where: { !$0.isRepeatable }) { kinds.append(.repeatedParameter) }
    if parameters.contains(where: \.isRequired) { kinds.append(.missingParameter) }
    if parameters.contains(where: { $0.name == "cursor" }) { kinds += [.invalidCursor, .foreignCursor] }
    return kinds
  }

  /// Every kind of problem that the endpoint can answer with.
  var problems: [ProblemKind] {
    let ofFormats: [ProblemKind] = endpoint.formats.isEmpty ? [] : [.notAcceptable]
    let kinds = Set(Self.ofHTTP + ofParameters + ofFormats + endpoint.problems)
    return ProblemKind.allCases.filter(kinds.contains)
  }

  /// The success with its example, then the problems by status, then whatever else may be refused.
  func json(example: JSONValue?, _ shared: ResponseComponents) -> JSONValue {
    var members = [JSONValue.Member("200", success(example))]
    if endpoint.lifetime != .moment { members.append(JSONValue.Member("304", ResponseComponents.notModified)) }
    for (status, kinds) in problemsByStatus { members.append(JSONValue.Member(String(status), shared.entry(kinds))) }
    members.append(JSONValue.Member("default", ResponseComponents.anyProblem))
    return .object(members)
  }

  /// The kinds of problems of each status, in the order of the statuses.
  var problemsByStatus: [(status: Int, kinds: [ProblemKind])] {
    Dictionary(grouping: problems, by: \.status.code).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func success(_ example: JSONValue?) -> JSONValue {
    .object([
      "description": .string(endpoint.success.meaning),
      "headers": HeaderComponents.references(endpoint),
      "content": .object(
        [
          JSONValue.Member(
            endpoint.success.mediaType.rawValue,
            .object(["schema": endpoint.success.schema.json, "example": example]))
        ] + endpoint.success.otherMediaTypes.map { JSONValue.Member($0.rawValue, .object([JSONValue.Member]())) }),
    ])
  }
}

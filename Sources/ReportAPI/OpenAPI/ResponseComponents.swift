import HTTPServer

/// The refusals that several operations share, among the document's components: each is written out once.
struct ResponseComponents {
  private let names: [[ProblemKind]: String]
  /// The shared refusals by their names, in the order of their statuses.
  let components: JSONValue

  init(_ endpoints: [Endpoint]) {
    var uses: [[ProblemKind]: Int] = [:]
    for endpoint in endpoints {
      for (_, kinds) in OperationResponses(endpoint).problemsByStatus { uses[kinds, default: 0] += 1 }
    }
    var names: [[ProblemKind]: String] = [:]
    // Of several refusals that would have one name, the one that is used most has it.
    for (kinds, _) in uses.sorted(by: { Self.precedes($1, $0) }) where uses[kinds, default: 0] > 1 {
      let name = Self.name(kinds)
      if !names.values.contains(name) { names[kinds] = name }
    }
    self.names = names
    let ordered = names.sorted { Self.order($0.key).lexicographicallyPrecedes(Self.order($1.key)) }
    components = .object(
      [
        JSONValue.Member("NotModified", .object(["description": .string("The client's copy is good.")])),
        JSONValue.Member("Problem", Self.response("Any other refusal, in the same shape.")),
      ] + ordered.map { JSONValue.Member($0.value, Self.response($0.key)) })
  }

  /// What stands for every other refusal.
  static let anyProblem = reference("Problem")
  /// The answer to a client that has the answer already.
  static let notModified = reference("NotModified")

  /// The refusal for these kinds of problems: by reference, where it is shared.
  func entry(_ kinds: [ProblemKind]) -> JSONValue {
    names[kinds].map(Self.reference) ?? Self.response(kinds)
  }

  private static func reference(_ name: String) -> JSONValue {
    .object(["$ref": .string("#/components/responses/\(name)")])
  }

  /// What a refusal is called: as its problem, or by what its several problems have in common.
  private static func name(_ kinds: [ProblemKind]) -> String {
    if kinds.count == 1, let kind = kinds.first {
      return kind.rawValue.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
    if kinds.contains(.invalidCursor) { return "BadListRequest" }
    return kinds.contains(.invalidParameter) ? "BadRequest" : "BadAddress"
  }

  private static func precedes(
    _ left: (key: [ProblemKind], value: Int), _ right: (key: [ProblemKind], value: Int)
  ) -> Bool {
    left.value == right.value
      ? order(right.key).lexicographicallyPrecedes(order(left.key)) : left.value < right.value
  }

  /// Puts refusals in the order of their statuses, and of one status in the order of the kinds.
  private static func order(_ kinds: [ProblemKind]) -> [Int] {
    [kinds.first?.status.code ?? 0] + kinds.compactMap(ProblemKind.allCases.firstIndex)
  }

  private static func response(_ kinds: [ProblemKind]) -> JSONValue {
    if kinds.count == 1, let kind = kinds.first { return response("\(kind.rawValue): \(kind.explanation)") }
    return response(kinds.map(\.rawValue).joined(separator: ", ") + "; /docs/problems explains each.")
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

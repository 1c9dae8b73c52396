/// The query parameters that an endpoint declares, as requests look them up.
struct DeclaredParameters: Sendable {
  /// The names, in the order of the declarations.
  let names: [String]
  /// Those without which no request is answered.
  let required: [ParameterDeclaration]
  /// The names of those that ask for what takes long.
  let long: Set<String>
  private let byName: [String: ParameterDeclaration]

  init(_ declarations: [ParameterDeclaration]) {
    names = declarations.map(\.name)
    required = declarations.filter(\.isRequired)
    long = Set(declarations.filter(\.takesLong).map(\.name))
    byName = Dictionary(declarations.map { ($0.name, $0) }) { first, _ in first }
  }

  /// The declaration of this name. O(1).
  subscript(name: String) -> ParameterDeclaration? { byName[name] }
}

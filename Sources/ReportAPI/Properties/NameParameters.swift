/// The parameters of something that is asked for by name: its name, and the name for what is to be left out.
struct NameParameters: Sendable {
  private let wanted: Parameter<String>
  private let unwanted: Parameter<String>
  private let takesNull: Bool

  /// - Parameter null: what the word null asks for, in a sentence; nil where everything has a name.
  init(_ name: String, meaning: String, null: String? = nil, example: String) {
    let meaning = meaning + (null.map { " " + $0 } ?? "")
    wanted = .text(name, meaning: meaning, example: example)
    unwanted = .text(
      name + Comparison.different.rawValue, meaning: Comparison.different.phrase + meaning, example: example)
    takesNull = null != nil
  }

  var declarations: [ParameterDeclaration] { [wanted.declaration, unwanted.declaration] }
  /// The one that says what is wanted.
  var declaration: ParameterDeclaration { wanted.declaration }

  /// What was given; nil when nothing was.
  func given(_ values: ParameterValues) -> (wanted: Names, unwanted: Names)? {
    let names = (wanted: names(values.all(wanted)), unwanted: names(values.all(unwanted)))
    return names.wanted.isEmpty && names.unwanted.isEmpty ? nil : names
  }

  /// The names that are wanted, without null.
  func wantedNames(_ values: ParameterValues) -> [String] { names(values.all(wanted)).names }

  private func names(_ texts: [String]) -> Names {
    Names(names: texts.filter { !takesNull || $0 != "null" }, holdsNone: takesNull && texts.contains("null"))
  }

  /// Names that were given.
  struct Names: Sendable {
    let names: [String]
    /// Whether what has no name was asked for.
    let holdsNone: Bool

    var isEmpty: Bool { names.isEmpty && !holdsNone }
  }
}

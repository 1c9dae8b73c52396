/// What an endpoint says of one of its query parameters. Parsing, the refusal of a wrong value and the entry in the
/// OpenAPI document all come from here.
struct ParameterDeclaration: Sendable {
  let name: String
  /// The type of one value.
  let schema: Schema
  /// Whether it may be given several times; the values are then alternatives.
  let isRepeatable: Bool
  let isRequired: Bool
  /// Whether it takes several values of that type, parted by commas.
  let isCommaSeparated: Bool
  /// Whether a cursor belongs to the values that it was made with.
  let bindsCursor: Bool
  /// Whether what it asks for takes long, so that such answers are made in the background.
  let takesLong: Bool
  /// The forms of answers that take it; nil where all do.
  var formats: [Format]?
  /// What holds without it, where that is a value.
  let standard: JSONValue?
  var meaning: String
  let example: String
  /// What is wrong with a value; nil when nothing is.
  let fault: @Sendable (String) -> ParameterFault?

  /// The same at an address that has these forms: where one of them does not take the parameter, its meaning says so.
  func taken(among all: [Format]) -> ParameterDeclaration {
    guard let formats else { return self }
    var declaration = self
    let taking = all.filter(formats.contains)
    declaration.formats = taking.count < all.count ? taking : nil
    if taking.count < all.count {
      declaration.meaning += " Only \(taking.map { $0.rawValue }.joined(separator: " and ")) takes it."
    }
    return declaration
  }
}

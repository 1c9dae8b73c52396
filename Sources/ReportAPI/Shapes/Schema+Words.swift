extension Schema {
  /// The type in words: of a closed list, its words.
  var words: String {
    switch self {
    case .choice(let words): words.joined(separator: ", ")
    case .nullable(let schema): schema.words + ", or null"
    case .array(let element): "list of " + element.words
    case .reference(let name): name
    case .integer: "whole number"
    case .bounded(minimum: 0, maximum: 1): "0 or 1"
    case .bounded(let minimum, let maximum): "\(minimum) to \(maximum)"
    case .number: "number"
    case .numberOrRange(let number): number.words + ", a range, or null"
    case .boolean: "true or false"
    case .null: "null"
    case .spanPair: "start and end in code points"
    case .anyOf(let schemas): schemas.map(\.words).joined(separator: " or ")
    case .map(let value): "object of " + value.words
    case .anyObject: "object"
    case .formatted("uri-reference"): "address"
    case .filledStrings(let limit): "up to \(limit) texts, parted by commas"
    case .string, .filledString, .formatted: "text"
    }
  }

  /// The words of a closed list, whichever form it has here.
  var choices: [String]? {
    switch self {
    case .choice(let words): words
    case .nullable(let schema), .array(let schema): schema.choices
    default: nil
    }
  }
}

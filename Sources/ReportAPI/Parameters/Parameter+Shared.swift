import Corpus

/// The parameters that do not ask for items, each declared once.
extension Parameter<String> {
  static let cursor = Parameter.text(
    "cursor", isRepeatable: false, bindsCursor: false,
    meaning: "Where to go on: the value of next in the page before, unchanged.", example: "bmV4dA")
  static let query = Parameter.text(
    "q", isRepeatable: false, isRequired: true,
    meaning: "What to look for: characters in either script; blanks mean AND, a phrase stands in quotation marks.",
    example: "碧道")
}

extension Parameter<Int> {
  static let limit = Parameter.integer(
    "limit", in: PageLength.allowed, isRepeatable: false, bindsCursor: false,
    meaning: "The most items of a page: \(PageLength.standard) of JSON when it is not given, all of CSV and NDJSON.",
    example: 20)
}

extension Parameter<Bool> {
  static let exact = Parameter.flag(
    "exact", bindsCursor: true,
    meaning: "1 searches only what the sources have, character by character: no cleaned text beside them and no other "
      + "spelling of the query.")
  static let available = Parameter.flag(
    "available", formats: [.json],
    meaning: "1 tells which values each filter can take, were it alone changed, and how often.")
  static let bom = Parameter.flag(
    "bom", formats: [.csv],
    meaning: "1 begins CSV with a byte-order mark, without which Excel does not take it for UTF-8.")
  static let explain = Parameter.flag(
    "explain", takesLong: true, meaning: "1 adds to each figure why it was read so: what decided each of its fields.")
  static let context = Parameter.flag(
    "context", takesLong: true,
    meaning: "1 adds the whole sentence of the clean text, the sentences beside it, and where it lies in the report's "
      + "/text.")
  static let pretty = Parameter.flag(
    "pretty", formats: [.json], standard: nil,
    meaning: "1 sets JSON out over lines; what a browser asks for is, unless given as 0.")
}

extension Parameter<Format> {
  /// The form of an answer, whichever forms it has.
  static let format = format(among: Format.allCases)

  /// The form of an answer that has several.
  static func format(among formats: [Format]) -> Parameter {
    let words = formats.map(\.rawValue)
    return Parameter(
      "format", schema: .choice(words), isRepeatable: false, bindsCursor: false,
      meaning: "The form of the answer. At the end of the path, as in .\(words.last ?? ""), it counts before this; "
        + "this counts before the Accept field.", example: words.last ?? ""
    ) { text in
      if let format = formats.first(where: { $0.rawValue == text }) { return .success(format) }
      return .failure(.notOne(of: words, given: text))
    }
  }
}

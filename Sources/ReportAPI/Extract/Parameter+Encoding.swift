import Corpus
import ReportModel

extension Parameter<TextEncoding> {
  /// An encoding, by any name that files declare it by.
  static func encoding(_ name: String, meaning: String, example: TextEncoding) -> Self {
    let words = TextEncoding.allCases.map(\.rawValue)
    return Self(
      name, schema: .choice(words), isRepeatable: false, meaning: meaning + " Other names, such as gbk, are taken too.",
      example: example.rawValue
    ) { text in
      if let encoding = TextEncoding(label: text) { return .success(encoding) }
      return .failure(
        ParameterFault(
          explanation: "takes one of \(words.joined(separator: ", "))", allowed: words,
          nearest: NearestName.nearest(to: text, among: words)))
    }
  }
}

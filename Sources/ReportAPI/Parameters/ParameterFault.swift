import Corpus

/// What is wrong with a parameter's value.
struct ParameterFault: Error, Equatable {
  /// A clause that goes on from the parameter's name: "takes a year, such as 2022".
  let explanation: String
  /// The values that are allowed, where they can be listed.
  let allowed: [String]?
  /// The allowed value nearest to the one given.
  let nearest: String?

  /// The fault of a value that is none of `words`.
  static func notOne(of words: [String], given: String) -> ParameterFault {
    ParameterFault(
      explanation: "takes one of \(words.joined(separator: ", "))", allowed: words,
      nearest: NearestName.nearest(to: given, among: words))
  }
}

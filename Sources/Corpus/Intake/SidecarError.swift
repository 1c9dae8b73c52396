/// Why a sidecar can't be taken.
struct SidecarError: Error, Equatable {
  /// What is wrong and what would be right, in a sentence.
  let explanation: String

  static var notJSON: SidecarError {
    SidecarError(explanation: "It is no JSON object in UTF-8; write one, as in {\"planYear\": 2022}.")
  }

  /// A key that a sidecar, or an object in it, does not have.
  static func unknownKey(_ key: String, in object: String?, among known: [String]) -> SidecarError {
    let place = object.map { " of \($0)" } ?? ""
    let nearest = NearestName.nearest(to: key, among: known) ?? known.joined(separator: ", ")
    return SidecarError(
      explanation: "\(key) is no key\(place); did you mean \(nearest)? It takes \(known.joined(separator: ", ")).")
  }

  /// A value that a key does not take.
  static func value(_ value: SidecarValue, of key: String, takes allowed: String) -> SidecarError {
    SidecarError(explanation: "\(key) is \(value.explanation), but it takes \(allowed).")
  }
}

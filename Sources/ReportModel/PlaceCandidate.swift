/// One of several places of the same name.
public struct PlaceCandidate: Sendable, Equatable {
  /// The GB/T 2260 code.
  public var code: String
  /// The full name.
  public var name: String
  /// The places around it, from the widest in.
  public var parents: [String]

  /// A place that a name may mean.
  public init(code: String, name: String, parents: [String]) {
    self.code = code
    self.name = name
    self.parents = parents
  }
}

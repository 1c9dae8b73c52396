/// A place with a government: a province, a city, a town, a village.
public struct Place: Sendable, Equatable {
  /// The full name with its level word: 万江街道. Nil when the text does not tell.
  public var name: String?
  /// The level that the name's last word tells.
  public var level: PlaceLevel?
  /// The places around it, from the widest in: 广东省, 东莞市.
  public var parents: [String]
  /// The GB/T 2260 code, when known.
  public var code: String?
  /// The places of that name that the text does not tell apart; empty when it does.
  public var candidates: [PlaceCandidate] = []

  /// A place of which only the given is known.
  public init(name: String? = nil, level: PlaceLevel? = nil, parents: [String] = [], code: String? = nil) {
    self.name = name
    self.level = level
    self.parents = parents
    self.code = code
  }
}

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

/// The level of a place, from the nation down.
public enum PlaceLevel: String, Sendable, CaseIterable {
  case nation, province
  /// A city of prefecture level.
  case city
  /// A district, a county or a city of county level.
  case county
  case town, township, subdistrict, village, zone

  /// The words that end the names of places of this level, longest first.
  public var nameEndings: [String] {
    switch self {
    case .nation: []
    case .province: ["特别行政区", "自治区", "省"]
    case .city: ["自治州", "地区", "市", "盟"]
    case .county: ["自治县", "自治旗", "林区", "特区", "区", "县", "旗"]
    case .town: ["镇"]
    case .township: ["民族乡", "苏木", "乡"]
    case .subdistrict: ["街道办事处", "街道"]
    case .village: ["社区", "村"]
    case .zone: ["经济技术开发区", "高新技术产业开发区", "开发区", "高新区", "新区", "园区"]
    }
  }
}

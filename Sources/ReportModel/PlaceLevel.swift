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

/// How a filter's value is compared with an item's; the raw value is what the parameter's name ends in.
enum Comparison: String, CaseIterable, Sendable {
  case equal = ""
  case different = ".ne"
  case atLeast = ".gte"
  case above = ".gt"
  case atMost = ".lte"
  case below = ".lt"

  /// The comparisons that need an order.
  static let ordering: [Comparison] = [.atLeast, .above, .atMost, .below]

  /// What the comparison does to a property's meaning, as a phrase in front of it.
  var phrase: String {
    switch self {
    case .equal: ""
    case .different: "Other than: "
    case .atLeast: "At least: "
    case .above: "More than: "
    case .atMost: "At most: "
    case .below: "Less than: "
    }
  }
}

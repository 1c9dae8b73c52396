/// Everything that a request asks of one number of its items.
struct NumberTest: Sendable {
  /// One of these must hold, where there are any.
  var alternatives: [NumberOperand] = []
  /// None of these may hold.
  var excluded: [NumberOperand] = []
  /// All of these must hold.
  var bounds: [(Comparison, Double)] = []

  /// Whether an item has what is asked for: a range, when a part of it has.
  func takes(_ value: ClosedRange<Double>?) -> Bool {
    if !alternatives.isEmpty, !alternatives.contains(where: { $0.takes(value) }) { return false }
    if excluded.contains(where: { $0.takes(value) }) { return false }
    guard !bounds.isEmpty else { return true }
    guard let value else { return false }
    return bounds.allSatisfy { comparison, bound in
      switch comparison {
      case .equal: value.contains(bound)
      case .different: !value.contains(bound)
      case .atLeast: value.upperBound >= bound
      case .above: value.upperBound > bound
      case .atMost: value.lowerBound <= bound
      case .below: value.lowerBound < bound
      }
    }
  }
}

/// The years that a stretch of text speaks of, where a sentence says nothing nearer.
enum TimeFrame {
  /// The year under review in a review, the year planned in a plan.
  case ownYear
  /// Several years: a five-year plan, or a number of years back or onward.
  case years(Period)

  var period: Period? {
    if case .years(let period) = self { period } else { nil }
  }
}

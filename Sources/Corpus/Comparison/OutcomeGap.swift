/// Why a figure has no outcome, or why an outcome is neither met nor missed.
public enum OutcomeGap: String, Sendable, CaseIterable {
  case reference = "a reference has no outcome"
  case noPlace = "the report names no place"
  case noReportYear = "the report names no year"
  case noYear = "the figure is of no year that the report tells"
  case partYear = "the result covers only a part of its year"
  case noLaterReport = "no later report of this place"
  case notLookedBackOn = "no report of this place looks back on the year yet"
  case noResultStated = "no later report of this place states a result for it"
  case noEarlierReport = "no earlier report of this place"
  case noTargetStated = "no earlier report of this place states a target for it"
  case otherUnit = "target and result are in units that do not compare"
  case directionUnknown = "which direction is better is not known"
  case resultIsARange = "the result is a range that the target lies in"
  case notANumber = "a number is too large to compare"
}

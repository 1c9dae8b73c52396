/// How one level of a list is numbered (ECMA-376 part 1, §17.9.6).
struct NumberingLevel {
  var start = 0
  var format = "decimal"
  /// The label, with %1 to %9 for the numbers of the levels.
  var text = ""
  /// The level, from 1, at which or outside of which counting starts anew; 0 for never, nil for any outer level.
  var restart: Int?
  /// Whether all numbers of the label are Arabic, whatever their levels' formats.
  var isLegal = false
  /// The paragraph style that has this level.
  var style: String?
}

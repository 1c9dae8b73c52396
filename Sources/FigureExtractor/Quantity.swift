import HanText
import ReportModel

/// A number with its unit as it stands in the text, before the words around it are read.
struct Quantity {
  /// The numeral; of a range, from the first numeral to the last.
  var numeral: Span
  /// The number as written.
  var value: FigureValue
  /// What the number counts in.
  var unit: Unit
  /// What the words next to number and unit say.
  var comparator: Comparator
  /// From the first to the last of comparator, numeral and unit.
  var expression: Span
  /// The number as a fraction of small whole numbers, where it is written as one: 1/3 of 三分之一.
  var fraction: String?
  /// Whether it tells how long something has held: 连续4年.
  var isStreak = false
  /// Which aspect the number tells, where its own words say so: 零增长.
  var measure: Measure?
  /// What it measures, where its place alone says so: the second part of 三次产业比重15:47:38.
  var name: String?
}

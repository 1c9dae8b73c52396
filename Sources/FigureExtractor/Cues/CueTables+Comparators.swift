import HanText
import ReportModel

/// How the true value relates to the number.
extension CueTables {
  /// Directly before the numeral.
  static let comparatorsBefore = PhraseTable<Comparator>([
    ("约", .approx), ("大约", .approx), ("近", .approx), ("将近", .approx), ("接近", .approx), ("约为", .approx),
    ("约合", .approx), ("约有", .approx),
    ("超", .gt), ("超过", .gt), ("超过了", .gt), ("突破", .gt), ("突破了", .gt), ("超额", .gt), ("逾", .gt), ("高于", .gt),
    ("多于", .gt), ("大于", .gt), ("超越", .gt), ("破", .gt), ("上", .gt), ("过", .gt), ("跨越", .gt), ("冲破", .gt),
    ("不低于", .gte), ("不少于", .gte), ("至少", .gte), ("不小于", .gte), ("最少", .gte), ("不低于约", .gte), ("不下", .gte),
    ("不超过", .lte), ("不高于", .lte), ("不多于", .lte), ("低于", .lte), ("控制在", .lte), ("不大于", .lte), ("小于", .lte),
    ("少于", .lte), ("不足", .lte), ("不到", .lte), ("控制到", .lte), ("不突破", .lte), ("不超出", .lte),
  ])

  /// Comparators of one character that are also the end of other words: they count only before a multiplier that
  /// stands for a number (上千万) or behind a name.
  static let ambiguousComparators = PhraseTable(words: "上 过 破")

  /// Before the verb of a count: 至少引进1个.
  static let earlyComparators = PhraseTable<Comparator>([("至少", .gte), ("不少于", .gte), ("不低于", .gte), ("最少", .gte)])

  /// Between numeral and unit: 1500多万元.
  static let comparatorsWithin = PhraseTable<Comparator>([("多", .gt), ("余", .gt)])

  /// Directly behind the unit.
  static let comparatorsAfter = PhraseTable<Comparator>([
    ("左右", .approx), ("上下", .approx), ("以上", .gte), ("及以上", .gte), ("或以上", .gte), ("以内", .lte), ("以下", .lte),
    ("及以下", .lte), ("之内", .lte), ("多", .gt), ("余", .gt), ("出头", .gt), ("开外", .gt),
  ])

  /// Between the two numbers of a range.
  static let rangeMarks = PhraseTable(words: "~ ～ - — —— – ― 至 到")
}

/// A quantity that a report states about the world: a target, a result, or a reference.
public struct Figure: Sendable, Equatable {
  /// The report's id and the numeral's offset in the source: `wanjiang-2021.4529`.
  public var id: String
  /// The report that states it.
  public var report: String
  /// The deepest section that holds the numeral.
  public var section: String
  /// Whether it is to be reached, is reached, or only stands for comparison.
  public var kind: FigureKind
  /// What is measured.
  public var indicator: IndicatorName
  /// Which aspect of the indicator the number tells.
  public var measure: Measure
  /// The number as written, without the unit's multiplier.
  public var value: FigureValue
  /// The unit as written, in simplified characters, with its multiplier: 亿元.
  public var unit: String
  /// The value in the base unit, exact in decimal.
  public var base: BaseValue
  /// How the true value relates to the number.
  public var comparator: Comparator
  /// How firmly a target is promised; nil for results and references.
  public var strength: Strength?
  /// The year it is of or for; of a period, the last year.
  public var year: Int?
  /// The first year of a period.
  public var from: Int?
  /// Among which places a rank counts, such as 全市.
  public var rankScope: String?
  /// Whether a redaction or a lost character hits the figure's unit or noun.
  public var damaged: Bool
  /// The clause, the words from comparator to unit, and the numeral, in the source.
  public var source: FigureSource

  /// A figure with all its fields.
  public init(
    id: String, report: String, section: String, kind: FigureKind, indicator: IndicatorName, measure: Measure,
    value: FigureValue, unit: String, base: BaseValue, comparator: Comparator, strength: Strength?, year: Int?,
    from: Int?, rankScope: String?, damaged: Bool, source: FigureSource
  ) {
    self.id = id
    self.report = report
    self.section = section
    self.kind = kind
    self.indicator = indicator
    self.measure = measure
    self.value = value
    self.unit = unit
    self.base = base
    self.comparator = comparator
    self.strength = strength
    self.year = year
    self.from = from
    self.rankScope = rankScope
    self.damaged = damaged
    self.source = source
  }
}

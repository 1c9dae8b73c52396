public import ReportModel

extension Snapshot {
  /// The standard indicators, in the order of their table, whether or not a figure has them.
  public var indicators: [Indicator] { figures.indicators.standardIndicators }

  /// The standard indicator of this code. O(1).
  public func indicator(code: String) -> Indicator? {
    figures.indicators.indicator(code: code)
  }

  /// The codes of the standard indicators that a code, a name or an alias means.
  public func indicatorCodes(meaning value: String) -> [String] {
    figures.indicators.codes(meaning: value)
  }

  /// How many targets and results there are of a standard indicator. O(1).
  public func counts(ofIndicator code: String) -> IndicatorCounts {
    figures.countsOfCodes[code] ?? IndicatorCounts()
  }

  /// The code of the standard indicator whose code, name or an alias of it is nearest to `word`.
  public func nearestIndicatorCode(to word: String) -> String? {
    let folded = FoldedName.folded(word)
    let names = indicators.flatMap { one in
      ([one.code, one.name] + one.aliases).map { (FoldedName.folded($0), one.code) }
    }
    guard let nearest = NearestName.nearest(to: folded, among: names.lazy.map(\.0)) else { return nil }
    return names.first { $0.0 == nearest }?.1
  }
}

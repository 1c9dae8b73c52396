import ReportModel

/// How many figures there are of an indicator.
public struct IndicatorCounts: Sendable, Equatable {
  /// Figures that are to be reached.
  public private(set) var targets = 0
  /// Figures that are reached.
  public private(set) var results = 0

  /// Counts one more.
  mutating func add(_ kind: FigureKind) {
    switch kind {
    case .target: targets += 1
    case .result: results += 1
    case .reference: break
    }
  }
}

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// What came of a target, or which target a result was to reach.
public struct Outcome: Sendable, Equatable {
  /// The result that a later report of the same place tells, or the target that an earlier one stated; nil when there
  /// is none.
  public let counterpart: Row?
  /// How far the result lies above the target (negative: below), in the target's own unit.
  public let deviation: Decimal?
  /// Whether the target was reached; nil where that can't be told.
  public let met: Bool?
  /// Why there is no counterpart, or why `met` is nil.
  public let gap: OutcomeGap?

  init(_ gap: OutcomeGap) {
    self.gap = gap
    counterpart = nil
    deviation = nil
    met = nil
  }

  init(counterpart: Row, _ judgement: Judgement) {
    self.counterpart = counterpart
    deviation = judgement.deviation
    met = judgement.met
    gap = judgement.gap
  }
}

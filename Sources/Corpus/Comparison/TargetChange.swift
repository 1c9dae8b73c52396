import ReportModel

/// How a target's number stands to that of the year before. It is about the number, not about how ambitious it is: a
/// lower target for unemployment is `lowered`.
public enum TargetChange: String, Sendable, CaseIterable {
  case raised, kept, lowered

  /// How `target` stands to `previous`; ranges by their middle. Nil when they are in units that do not compare.
  init?(from previous: Figure, to target: Figure) {
    guard previous.base.unit == target.base.unit, let before = ValueInterval(previous.base.value),
      let after = ValueInterval(target.base.value)
    else { return nil }
    self = after.middle > before.middle ? .raised : after.middle < before.middle ? .lowered : .kept
  }
}

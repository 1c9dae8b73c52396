/// Which aspect of an indicator a number tells.
public enum Measure: String, Sendable, CaseIterable {
  /// An amount or count as it stands or is to be reached.
  case level
  /// A rate of change; a decline is negative.
  case growth
  /// An increment: 新增, 建成.
  case change
  /// A part of a whole: 占比, 覆盖率.
  case share
  /// A place in an order: 第九.
  case rank
  /// Times as much: 1.5倍.
  case multiple
}

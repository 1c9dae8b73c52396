/// How the true value relates to the number that is written, by the words: 下降5%以上 is −5 with `gte`, a decline of
/// at least 5.
public enum Comparator: String, Sendable, CaseIterable {
  case eq
  /// 约, 左右, 近.
  case approx
  /// 以上, 不低于.
  case gte
  /// 超过, 突破.
  case gt
  /// 以内, 不超过.
  case lte
  /// From a low to a high number: 3至5.
  case range
}

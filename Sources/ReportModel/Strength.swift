/// How firmly a target is promised.
public enum Strength: String, Sendable, CaseIterable {
  /// 确保, 务必, 坚决.
  case ensure
  /// 力争, 争取, 努力, 推动.
  case strive
  /// 预期目标, or nothing said.
  case expect
}

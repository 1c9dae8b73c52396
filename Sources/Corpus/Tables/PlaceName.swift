import HanText
import ReportModel

/// A place's name in the form in which places are compared: one script, with and without its level word.
struct PlaceName: Sendable, Equatable {
  /// The whole name, folded.
  let whole: String
  /// The name without its level word, folded; the whole name where it has none.
  let stem: String
  /// The level that the level word tells.
  let level: PlaceLevel?

  init(_ name: String) {
    let folded = FoldedName.folded(name)
    let ending = Self.endings.first { folded.count > $0.text.count && folded.hasSuffix($0.text) }
    whole = folded
    stem = String(folded.dropLast(ending?.text.count ?? 0))
    level = ending?.level
  }

  /// Whether a filter for `self` means the place `other`: 万江, 万江街道 and 萬江街道 all mean 万江街道, 万江镇 does not.
  func means(_ other: PlaceName) -> Bool {
    if whole == other.whole || whole == other.stem { return true }
    guard stem == other.stem else { return false }
    return level == other.level || other.level == nil
  }

  /// The level words of all levels, folded, the longest first, so that 街道办事处 is tried before 街道.
  private static let endings: [(text: String, level: PlaceLevel)] = PlaceLevel.allCases
    .flatMap { level in level.nameEndings.map { (FoldedName.folded($0), level) } }
    .sorted { $0.text.count > $1.text.count }
}

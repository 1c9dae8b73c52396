import HanText
import ReportModel

/// How firmly a target is promised.
extension CueTables {
  static let strengths = PhraseTable<Strength>([
    ("确保", .ensure), ("务必", .ensure), ("坚决", .ensure), ("必须", .ensure), ("保证", .ensure), ("务求", .ensure),
    ("力争", .strive), ("争取", .strive), ("努力", .strive), ("推动", .strive), ("推进", .strive), ("全力", .strive),
    ("力促", .strive), ("奋力", .strive), ("力求", .strive),
  ])

  /// Promises that hold only in their own clause: they say how, not how firmly for all that follows.
  static let nearPromises = PhraseTable(words: "推动 推进 全力 奋力 力促")
}

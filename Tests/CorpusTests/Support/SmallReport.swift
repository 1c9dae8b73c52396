@testable import Corpus

/// A report of a few lines.
enum SmallReport {
  static func record(_ text: String, id: String) throws -> ReportRecord {
    try ReportIntake().record(of: Array(text.utf8), name: id + ".txt", id: id)
  }

  /// The report of a place, with one target.
  static func record(of place: String, year: Int, id: String) throws -> ReportRecord {
    try record(
      "\(year)年\(place)政府工作计划\n一、主要目标\n地区生产总值增长5%左右。\n二、重点工作\n新建学校3所。\n", id: id)
  }
}

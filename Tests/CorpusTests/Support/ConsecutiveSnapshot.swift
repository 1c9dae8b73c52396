import ReportModel
import TestSupport

@testable import Corpus

/// The reports in `Tests/Consecutive/`, read once for all tests.
enum ConsecutiveSnapshot {
  static let shared = Result {
    var builder = SnapshotBuilder()
    for file in try Seed.consecutive() {
      builder.put(try ReportIntake().record(of: file.bytes, name: file.name, id: file.id))
    }
    return builder.build()
  }
}

extension Snapshot {
  /// The figure of a report whose text is `text` and whose indicator has this name.
  func row(in report: String, _ indicator: String, _ text: String, _ kind: FigureKind) -> Row? {
    (0..<Row(figureCount)).first { row in
      guard let (figure, record) = figure(at: row), record.report.id == report else { return false }
      return figure.kind == kind && figure.indicator.name == indicator
        && record.document.sourceText(figure.source.expression) == text
    }
  }

  /// The words of a figure; nil without one.
  func text(_ row: Row?) -> String? {
    row.flatMap(figure(at:)).map { $0.record.document.sourceText($0.figure.source.expression) }
  }
}

import Corpus
import HTTPServer

/// A file that holds everything of one kind.
struct ExportFile: Sendable, Hashable {
  /// What can be exported.
  enum Table: String, CaseIterable, Sendable {
    case figures, sections, reports
  }

  let table: Table
  let format: Format

  static let all = Table.allCases.flatMap { table in
    [Format.ndjson, .csv].map { ExportFile(table: table, format: $0) }
  }

  /// The file's name in its address.
  var name: String { "\(table.rawValue).\(format.rawValue)" }

  /// How many rows the file has of these reports, without a header. O(number of reports).
  func rows(of snapshot: Snapshot) -> Int {
    switch table {
    case .figures: snapshot.figureCount
    case .sections:
      (0..<Row(clamping: snapshot.reportCount)).reduce(0) { count, row in
        count + (snapshot.report(at: row)?.counts.sections ?? 0)
      }
    case .reports: snapshot.reportCount
    }
  }

  /// The file's content of these reports, piece by piece: nothing of it is held.
  func content(of snapshot: Snapshot) -> any HTTPBodyProducer {
    switch table {
    case .figures: rows(of: ReportParts<FigureView>(of: snapshot), as: .figure)
    case .sections: rows(of: ReportParts<SectionView>(of: snapshot), as: .section)
    case .reports: rows(of: ReportParts<ReportView>(of: snapshot), as: .report)
    }
  }

  private func rows<Item>(of items: ReportParts<Item>, as shape: Shape<Item>) -> any HTTPBodyProducer {
    ItemProducer(rows: .lazily(items, .none), output: ItemOutput(rowsOf: shape, as: format), hasMark: false)
  }
}

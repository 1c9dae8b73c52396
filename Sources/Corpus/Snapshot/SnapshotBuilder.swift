import FigureExtractor
import ReportModel

/// Collects reports for the next snapshot.
public struct SnapshotBuilder: Sendable {
  private var records: [String: ReportRecord] = [:]

  /// A builder without reports.
  public init() {}

  /// A builder with the reports of a snapshot.
  public init(_ snapshot: Snapshot) {
    for record in snapshot.records { put(record) }
  }

  /// Adds a report, in the place of one with the same id.
  public mutating func put(_ record: ReportRecord) {
    records[record.report.id] = record
  }

  /// Takes a report out. Gives whether it was there.
  @discardableResult
  public mutating func remove(id: String) -> Bool {
    records.removeValue(forKey: id) != nil
  }

  /// The snapshot of what was collected. O(size of all reports).
  ///
  /// - Parameters:
  ///   - generation: how many snapshots the store had before this one.
  ///   - modified: when its reports begin to be served, in seconds since 1970; 0 when that is not known.
  public func build(generation: Int = 0, modified: Int = 0) -> Snapshot {
    let ordered = records.values.sorted {
      $0.report.id.unicodeScalars.lexicographicallyPrecedes($1.report.id.unicodeScalars)
    }
    return Snapshot(
      records: ordered, standard: IndicatorTable.standard.indicators, generation: generation, modified: modified)
  }
}

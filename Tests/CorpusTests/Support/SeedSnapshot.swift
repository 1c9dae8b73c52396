import TestSupport

@testable import Corpus

/// The reports in `seeds/`, read once for all tests.
enum SeedSnapshot {
  static let records = Result {
    try Seed.all().map { try ReportIntake().record(of: $0.bytes, name: $0.name, id: $0.id) }
  }
  static let shared = Result {
    var builder = SnapshotBuilder()
    for record in try records.get() { builder.put(record) }
    return builder.build()
  }
}

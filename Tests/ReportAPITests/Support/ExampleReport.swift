import Corpus

/// Reports that tests make up.
enum ExampleReport {
  static func record(of text: [UInt8], id: String) throws -> ReportRecord {
    try ReportIntake().record(of: text, name: "\(id).txt", id: id)
  }
}

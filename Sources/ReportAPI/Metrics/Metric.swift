import HTTPServer

/// One family of metrics: its name, what it means, and how its samples are taken.
struct Metric: Sendable {
  /// The types that the text format knows.
  enum Kind: String, Sendable {
    case counter, gauge, histogram
  }

  let name: String
  let kind: Kind
  let help: String
  let write: @Sendable (Measurements, inout MetricWriter) -> Void

  /// A family of one sample.
  static func single(
    _ name: String, _ kind: Kind, _ help: String, _ value: @escaping @Sendable (Measurements) -> Int
  ) -> Metric {
    Metric(name: name, kind: kind, help: help) { $1.sample(name, [], value($0)) }
  }

  func append(_ measurements: Measurements, to writer: inout MetricWriter) {
    writer.family(name, type: kind.rawValue, help: help)
    write(measurements, &writer)
  }
}

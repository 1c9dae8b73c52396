/// What a limit counts.
public enum LimitUnit: String, CaseIterable, Sendable {
  /// Bytes.
  case bytes
  /// Bytes in each second.
  case bytesPerSecond = "bytes per second"
  /// Seconds; fractions are written with a point.
  case seconds
  /// Connections.
  case connections
  /// Requests.
  case requests
  /// Header fields.
  case fields
  /// Unicode code points.
  case codePoints = "code points"
  /// Files in an archive.
  case files
  /// Elements inside one another.
  case levels
  /// How many times larger something gets.
  case times
  /// Items of a page.
  case items
  /// Terms of a query.
  case terms
  /// Places of the search index at which something stands.
  case postings
}

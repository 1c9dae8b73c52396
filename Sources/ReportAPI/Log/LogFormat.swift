/// How requests are written to the log.
public enum LogFormat: String, CaseIterable, Sendable {
  /// A JSON object a line.
  case json
  /// A line of words, for people.
  case text
  /// Not at all.
  case off
}

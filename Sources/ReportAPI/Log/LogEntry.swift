import HTTPServer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A request as the log tells of it.
struct LogEntry: Sendable {
  let record: RequestRecord
  /// When it was over, in milliseconds since 1970.
  let milliseconds: Int

  /// The longest request id that is written, in bytes; the rest is cut off.
  private static let longestID = 128

  var time: String { UTCTimestamp.text(milliseconds: milliseconds) }
  var method: String? { record.method.map(LogEscaping.text) }
  var target: String? { record.target.map(LogEscaping.text) }
  var requestID: String? { record.requestID.map { LogEscaping.text($0.prefix(Self.longestID)) } }
  var remote: String { LogEscaping.text(record.remoteAddress.utf8) }

  /// The duration in milliseconds, to the microsecond.
  var duration: Decimal {
    let (seconds, attoseconds) = record.duration.components
    let microseconds = Decimal(seconds) * 1_000_000 + Decimal(attoseconds / 1_000_000_000_000)
    return microseconds / 1000
  }

  /// How much of the queue it takes: what came from the client, and as much again as all else of a line.
  var size: Int {
    256 + (record.method?.count ?? 0) + (record.target?.count ?? 0) + (record.requestID?.count ?? 0)
  }

  /// The line in a format, with its line feed.
  func line(_ format: LogFormat) -> [UInt8] {
    switch format {
    case .json: Shape.logLine.json(self)
    case .text: Array(words.utf8)
    case .off: []
    }
  }

  private var words: String {
    let status = record.status.map(String.init) ?? "-"
    let refusal = record.refusal.map { " refusal=" + $0.rawValue } ?? ""
    return "\(time) \(remote) \(method ?? "-") \(target ?? "-") \(status) \(record.contentBytes) \(duration)ms "
      + "route=\(record.route ?? "-") id=\(requestID ?? "-")\(refusal)\n"
  }
}

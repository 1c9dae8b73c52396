import ReportReader

/// Why a source is no report that can be read.
public struct UnreadableReport: Error, Equatable, Sendable {
  /// The ways in which a source can't be read.
  public enum Reason: Equatable, Sendable {
    /// There is no text in it.
    case empty
    /// It, or a part of it, is longer than `IntakeLimits` let pass.
    case tooLarge
    /// It is not text in an encoding that is known, or a damaged file.
    case undecodable
    /// It is in a format that is not read.
    case unsupported
  }

  /// What is wrong.
  public let reason: Reason
  /// What is wrong and what would be right, in a sentence.
  public let explanation: String

  init(_ error: ReadingError) {
    explanation = error.explanation
    switch error {
    case .empty: reason = .empty
    case .tooLarge, .textTooLong, .lineTooLong: reason = .tooLarge
    case .undecodable, .archive, .markup: reason = .undecodable
    case .unsupported: reason = .unsupported
    }
  }
}

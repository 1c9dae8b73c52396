import ReportReader

/// Why a source is no report that can be read.
public struct UnreadableReport: Error, Equatable, Sendable {
  /// The ways in which a source can't be read.
  public enum Reason: Equatable, Sendable {
    /// There is no text in it.
    case empty
    /// It is longer than `ReportIntake.sizeLimit`.
    case tooLarge
    /// It is not text in an encoding that is known.
    case undecodable
  }

  /// What is wrong.
  public let reason: Reason
  /// What is wrong and what would be right, in a sentence.
  public let explanation: String

  init(_ error: ReadingError) {
    explanation = error.explanation
    switch error {
    case .empty: reason = .empty
    case .tooLarge: reason = .tooLarge
    case .notUTF8: reason = .undecodable
    }
  }
}

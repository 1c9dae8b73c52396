import Corpus

extension Endpoint {
  /// What the work of an answer grows with, which decides whether it holds up an event loop.
  enum Work: Sendable {
    /// With what the answer shows, which is bounded: one thing, a page of the parts of one report.
    case shown
    /// With all reports there are, or all sections, figures or passages, each of which may be looked at.
    case reports, sections, figures, passages
    /// With what the request brings, or with everything at once.
    case everything

    /// The most things that are looked at on an event loop: ten thousand take one to two milliseconds.
    static let mostOnLoop = 10_000

    /// Whether an answer may take longer than a few milliseconds.
    func isLong(in snapshot: Snapshot, beyond limit: Int = mostOnLoop) -> Bool {
      switch self {
      case .shown: false
      // More is asked of a report than of a figure: its place, and what lies around it, by name.
      case .reports: 10 * snapshot.reportCount > limit
      case .sections: snapshot.sectionCount > limit
      case .figures: snapshot.figureCount > limit
      case .passages: snapshot.passageCount > limit
      case .everything: true
      }
    }
  }
}

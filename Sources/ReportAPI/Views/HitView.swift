import Corpus
import FullTextSearch
import HanText
import ReportModel

/// A passage that a search found, as it is shown.
struct HitView: Sendable {
  let passage: PassageRecord
  /// Where the query's terms stand in its text.
  let highlights: [Span]
  let score: Double
  /// How many passages the group has that this one is the best of; nil when passages are not grouped.
  var passages: Int?
  /// The part of the text that is shown for the whole; nil when none was asked for.
  var snippet: Span?
  /// What the score is made of, when asked for.
  var parts: [ScorePart] = []

  var report: Report { passage.record.report }

  /// The sentence of the first highlight; the passage's first one where there is none.
  var context: SentenceContext {
    passage.record.context(ofSource: passage.source.start + (highlights.first?.start ?? 0))
  }

  /// The headings from the top down to the section that the passage begins in.
  var sectionPath: [String] {
    guard let section = passage.section else { return [] }
    let steps = section.id.split(separator: ".")
    return steps.indices.compactMap { last in
      let id = steps[...last].joined(separator: ".")
      return passage.record.document.sections.first { $0.id == id }.map { ($0.label ?? "") + ($0.title ?? "") }
    }
  }
}

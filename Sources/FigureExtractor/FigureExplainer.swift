import HanText
import ReportModel

/// Puts a figure's trail into words: which cue decided each field, so that a wrong one can be mended in its table.
struct FigureExplainer {
  let document: Document
  let section: Section

  /// One line: each field with its value and what decided it, parted by ` · `.
  ///
  ///     indicator 地区生产总值: the words before “地区生产总值” · code gdp · measure growth: “增长” · …
  func line(_ figure: Figure, _ trail: FigureTrail) -> String {
    [
      "indicator \(figure.indicator.name): \(trail.indicator.rawValue) \(quoted(trail.wording))",
      "code \(figure.indicator.code ?? "none")",
      "measure \(figure.measure.rawValue): \(words(trail.measure))",
      "comparator \(figure.comparator.rawValue): \(words(trail.comparator))",
      "kind \(figure.kind.rawValue): \(words(trail.kind))",
      trail.strength.map { "strength \(figure.strength?.rawValue ?? "none"): \(words($0))" },
      "year \(years(figure)): \(words(trail.period))",
    ]
    .compactMap { $0 }
    .joined(separator: " · ")
  }

  private func words(_ cue: Cue) -> String {
    switch cue {
    case .words(let span): quoted(span)
    case .unit: "the unit"
    case .section: "section \(section.id) is \(section.kind.rawValue)"
    case .heading: "the heading or the head of the paragraph"
    case .role(let role): role.rawValue
    case .list: "what stands before the list"
    case .nothingSaid: "nothing said"
    }
  }

  private func years(_ figure: Figure) -> String {
    let year = figure.year.map(String.init) ?? "unknown"
    return figure.from.map { "\($0)–\(year)" } ?? year
  }

  private func quoted(_ span: Span) -> String {
    "“\(String(of: document.text.folded[span.range.clamped(to: document.text.folded.indices)]))”"
  }
}

import HanText
public import ReportModel

/// Turns the text of a report's sections into figures: targets, results and references.
///
/// The rules are about the language and live in tables: units in `UnitTable`, indicators in `IndicatorTable`, the
/// words that decide comparator, strength, measure, kind and period in `CueTables`.
public struct FigureExtractor: Sendable {
  /// An extractor with the built-in language tables.
  public init() {}

  /// Every figure of the document, in the order of its sections. O(n) in the length of the text.
  ///
  /// Furniture of the page has no figures.
  public func figures(in document: Document) -> [Figure] {
    let damages = document.report.quality
      .filter { [.redaction, .brokenCharacters, .invalidBytes].contains($0.kind) }
      .flatMap(\.spans)
      .sorted()
    let periods = headingPeriods(of: document.sections)
    return document.sections
      .filter { $0.kind != .boilerplate }
      .flatMap { section in
        FigureReader(
          document: document, section: section, headingPeriod: periods[section.id], damages: damages
        ).figures()
      }
  }

  /// The five-year plan that each section's heading speaks of, or the nearest heading around it that does.
  private func headingPeriods(of sections: [Section]) -> [String: Period] {
    var periods: [String: Period] = [:]
    for section in sections {
      let title = Array((section.title ?? "").unicodeScalars)
      let own = Period(text: title, before: Span(0, title.count)).flatMap { $0.from == nil ? nil : $0 }
      periods[section.id] = own ?? section.parent.flatMap { periods[$0] }
    }
    return periods
  }
}

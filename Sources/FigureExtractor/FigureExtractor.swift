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
    return document.sections
      .filter { $0.kind != .boilerplate }
      .flatMap { FigureReader(document: document, section: $0, damages: damages).figures() }
  }
}

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
    readers(of: document) { $0.kind != .boilerplate }.flatMap { $0.figures().map(\.figure) }
  }

  /// For each of `figures`, which were extracted from `document`, one line that says what decided each field; nil for
  /// a figure that the document does not hold. Reads the sections again that hold them: O(n) in their length.
  public func reasons(for figures: some Collection<Figure>, in document: Document) -> [String?] {
    let sections = Set(figures.map(\.section))
    let wanted = Set(figures.map(\.id))
    var lines: [String: String] = [:]
    for reader in readers(of: document, where: { sections.contains($0.id) }) {
      let explainer = FigureExplainer(document: document, section: reader.section)
      for (figure, trail) in reader.figures() where wanted.contains(figure.id) {
        lines[figure.id] = explainer.line(figure, trail)
      }
    }
    return figures.map { lines[$0.id] }
  }

  private func readers(of document: Document, where isWanted: (Section) -> Bool) -> [FigureReader] {
    let damages = document.report.quality
      .filter { [.redaction, .brokenCharacters, .invalidBytes].contains($0.kind) }
      .flatMap(\.spans)
      .sorted()
    let frames = TimeFrameReader.frames(of: document)
    return document.sections.filter(isWanted).map { section in
      FigureReader(document: document, section: section, frame: frames[section.id] ?? .ownYear, damages: damages)
    }
  }
}

import FigureExtractor

extension ReportRecord {
  /// For each of the figures at these places one line that says what decided its fields; nil where there is no such
  /// figure. Nothing of it is kept: the sections that hold them are read again. O(n) in their length.
  public func reasons(ofFiguresAt places: [Int]) -> [String?] {
    let present = places.filter(figures.indices.contains)
    let lines = FigureExtractor().reasons(for: present.map { figures[$0] }, in: document)
    let byPlace = Dictionary(zip(present, lines)) { first, _ in first }
    return places.map { byPlace[$0] ?? nil }
  }
}

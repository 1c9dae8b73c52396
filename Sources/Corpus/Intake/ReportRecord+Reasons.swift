import FigureExtractor

extension ReportRecord {
  /// For each of the figures, in their order, one line that says what decided its fields. Nothing of it is kept: the
  /// text is read again. O(n) in its length.
  public func reasons() -> [String?] {
    FigureExtractor().reasons(for: figures, in: document)
  }
}

/// Whether a figure is to be reached, is reached, or neither.
public enum FigureKind: String, Sendable, CaseIterable {
  case target, result, reference
}

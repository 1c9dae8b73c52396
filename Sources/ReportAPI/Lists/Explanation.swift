/// What `explain=1` adds to the items of a list.
struct Explanation<Item: Sendable>: Sendable {
  /// The key that is added.
  let field: ShapeField<Item>
  /// Whole items with that key, among the document's components.
  let shape: Shape<Item>
  /// The items with what the key shows. It is asked for many items at once, and only where a call wants it.
  let explained: @Sendable ([Item]) -> [Item]
}

extension Explanation<FigureView> {
  /// Why figures were read so.
  static let figures = Explanation(field: Shape.why, shape: .explainedFigure, explained: FigureView.explained)
}

extension Shape<Suggestion> {
  static let suggestion = Shape(
    "Suggestion", "Another query that would find something.",
    [
      .string("text", "The query.") { $0.text },
      .choice("kind", "Where it comes from.") { $0.kind },
      .integer("passages", "How many passages it would find.") { $0.passages },
    ])
}

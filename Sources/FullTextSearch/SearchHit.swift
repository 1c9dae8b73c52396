public import HanText

/// A document that a query found.
public struct SearchHit: Sendable, Equatable {
  /// The document's number in the index.
  public let document: Int
  /// How well it fits: higher is better, never below 0; comparable within one query only.
  public let score: Double
  /// Where the query's terms stand in the document's text, in code points: one span for each place,
  /// ascending, overlapping ones included. A span found through an alternative takes in what the
  /// alternative leaves out.
  public let highlights: [Span]
}

/// Where an item stands in the order of its list, told by what the item is and not by its number, so that the place
/// can be found again when other items have come or gone.
public struct PositionKey: Sendable, Hashable {
  /// One step of the order.
  public enum Part: Sendable, Hashable {
    /// Numbers come before texts.
    case number(Int)
    /// Texts are ordered by their code points.
    case text(String)
  }

  /// The steps, the first of which counts most.
  public let parts: [Part]

  /// A key of these steps.
  public init(_ parts: [Part]) {
    self.parts = parts
  }
}

extension PositionKey: Comparable {
  /// Orders by the first step that differs; a key comes before its continuations.
  public static func < (left: PositionKey, right: PositionKey) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}

extension PositionKey.Part: Comparable {
  /// Numbers by size, texts by their code points, numbers before texts.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.text(let left), .text(let right)): left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    case (.number, .text): true
    case (.text, .number): false
    }
  }
}

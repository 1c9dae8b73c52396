/// Where an item stands in the order of its list, told by what the item is and not by its number, so that the place
/// can be found again when other items have come or gone.
public struct PositionKey: Sendable, Hashable {
  /// One step of the order.
  public enum Part: Sendable, Hashable {
    /// Numbers come first.
    case number(Int)
    /// Numbers that need not be whole; among whole ones by size.
    case real(Double)
    /// Texts come next, ordered by their code points.
    case text(String)
    /// Nothing comes last.
    case none
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
  /// Numbers by size, texts by their code points; numbers before texts, texts before nothing.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.real(let left), .real(let right)): left < right
    case (.number(let left), .real(let right)): Double(left) < right
    case (.real(let left), .number(let right)): left < Double(right)
    case (.text(let left), .text(let right)): left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .number, .real: 0
    case .text: 1
    case .none: 2
    }
  }
}

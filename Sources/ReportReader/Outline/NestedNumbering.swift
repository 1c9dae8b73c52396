import HanText

/// A numbering that begins again inside another of the same style: 一、 below 二、2002年的主要任务.
enum NestedNumbering {
  /// How much further in than the numbering around it the inner one stands.
  private static let step = 5

  /// The headings, those of an inner numbering moved below what holds them. O(n²) at most in the number of headings that
  /// begin a numbering.
  static func nest(_ headings: [Heading], in text: [Unicode.Scalar]) -> [Heading] {
    var headings = headings
    var numbering = Numbering()
    for index in headings.indices {
      guard headings[index].rank > HeadingRules.Rank.unnumberedTop, headings[index].label != nil else {
        // A part without a number ends all numberings.
        if headings[index].rank <= HeadingRules.Rank.unnumberedTop { numbering = Numbering() }
        continue
      }
      headings[index].rank = numbering.rank(of: index, in: headings, text)
    }
    return headings
  }

  /// Where a walk over the headings stands.
  private struct Numbering {
    /// The index of the last heading numbered 一、 that is not nested, and of the last (一).
    private var outer: Int?
    private var bracketed: Int?
    /// The rank of the inner numbering that is open, and its last number.
    private var inner: (rank: Int, last: Int)?

    mutating func rank(of index: Int, in headings: [Heading], _ text: [Unicode.Scalar]) -> Int {
      let rank = headings[index].rank
      guard let number = ordinal(headings[index], text) else { return rank }
      if rank == Enumerator.Style.hanBracket.rawValue, outer == nil {
        bracketed = index
        inner = nil
        return rank
      }
      guard rank == Enumerator.Style.hanComma.rawValue else { return rank }
      if let inner, number == inner.last + 1 {
        self.inner = (inner.rank, number)
        return inner.rank
      }
      if number == 1, let around = outer ?? bracketed, holdsNumbering(around, before: index, in: headings, text) {
        inner = (headings[around].rank + step, number)
        return headings[around].rank + step
      }
      inner = nil
      outer = index
      return rank
    }

    /// Whether the numbering that begins at `index` belongs to the heading `around`: that one says what kind of part it
    /// is, or the numbering around both goes on behind.
    private func holdsNumbering(
      _ around: Int, before index: Int, in headings: [Heading], _ text: [Unicode.Scalar]
    ) -> Bool {
      guard let number = ordinal(headings[around], text), let title = headings[around].title else { return false }
      if outer == nil { return true }
      // A line between them that is only a title may be what begins anew.
      if headings[around..<index].contains(where: { $0.label == nil && $0.rank == HeadingRules.Rank.unnumbered }) {
        return false
      }
      if SectionKindRules.kind(ofPartTitle: title, in: text) != nil, number > 1 || around + 1 == index { return true }
      let later = headings[index...].prefix { $0.rank > HeadingRules.Rank.unnumberedTop }
        .filter { $0.rank == headings[around].rank }.compactMap { ordinal($0, text) }
      guard let end = zip(later, later.dropFirst()).first(where: { $1 != $0 + 1 }) else { return false }
      return end.1 == number + 1
    }

    private func ordinal(_ heading: Heading, _ text: [Unicode.Scalar]) -> Int? {
      guard let label = heading.label,
        heading.rank == Enumerator.Style.hanComma.rawValue
          || heading.rank == Enumerator.Style.hanBracket.rawValue
      else { return nil }
      return Enumerator(text, at: label.start, end: label.end)?.ordinal
    }
  }
}

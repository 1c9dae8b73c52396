import HanText
import ReportModel

/// A numbering that begins again inside another of the same style: 一、 below 二、2002年的主要任务.
struct NestedNumbering {
  /// How much further in than the numbering around it the inner one stands.
  private static let step = 5

  private let headings: [Heading]
  private let text: [Unicode.Scalar]
  /// The number of each heading in one of the two styles that can nest; nil for others.
  private let ordinals: [Int?]
  /// For each heading the number that comes where the run of numbers that it is in breaks off: 2 behind 一、二、三、二、.
  private let behindRun: [Int?]

  /// The headings, those of an inner numbering moved below what holds them. O(n).
  static func nest(_ headings: [Heading], in text: [Unicode.Scalar]) -> [Heading] {
    NestedNumbering(headings, text).nested()
  }

  private init(_ headings: [Heading], _ text: [Unicode.Scalar]) {
    self.headings = headings
    self.text = text
    ordinals = headings.map { Self.ordinal($0, text) }
    behindRun = Self.numbersBehindRuns(headings, ordinals)
  }

  private static func ordinal(_ heading: Heading, _ text: [Unicode.Scalar]) -> Int? {
    guard let label = heading.label, isComma(heading) || heading.rank == Enumerator.Style.hanBracket.rawValue else {
      return nil
    }
    return Enumerator(text, at: label.start, end: label.end)?.ordinal
  }

  private static func isComma(_ heading: Heading) -> Bool { heading.rank == Enumerator.Style.hanComma.rawValue }

  /// From the end: where 一、 is followed by one that is not its next number, that one ends its run.
  private static func numbersBehindRuns(_ headings: [Heading], _ ordinals: [Int?]) -> [Int?] {
    var behind = [Int?](repeating: nil, count: headings.count)
    var next: (ordinal: Int, behind: Int?)?
    for index in headings.indices.reversed() {
      if headings[index].rank <= HeadingRules.Rank.unnumberedTop { next = nil }
      guard isComma(headings[index]), let ordinal = ordinals[index] else { continue }
      if let next { behind[index] = next.ordinal == ordinal + 1 ? next.behind : next.ordinal }
      next = (ordinal, behind[index])
    }
    return behind
  }

  /// Where a walk over the headings stands.
  private struct State {
    /// The index of the last heading numbered 一、 that is not nested, and of the last (一) before any.
    var outer: Int?
    var bracketed: Int?
    /// The rank of the inner numbering that is open, and its last number.
    var inner: (rank: Int, last: Int)?
    /// Whether a title line stands behind `outer`, which may be what begins anew.
    var hasTitleLine = false
  }

  private func nested() -> [Heading] {
    var headings = headings
    var state = State()
    for index in headings.indices {
      // What stands as far out as a whole part ends all numberings.
      if headings[index].rank <= HeadingRules.Rank.unnumberedTop { state = State() }
      if headings[index].rank == HeadingRules.Rank.unnumbered, headings[index].label == nil {
        state.hasTitleLine = true
      }
      if let rank = innerRank(index, &state) { headings[index].rank = rank }
    }
    return headings
  }

  /// The rank of a heading that belongs to an inner numbering; nil for others.
  private func innerRank(_ index: Int, _ state: inout State) -> Int? {
    guard let number = ordinals[index] else { return nil }
    guard Self.isComma(headings[index]) else {
      if state.outer == nil { (state.bracketed, state.inner) = (index, nil) }
      return nil
    }
    if let inner = state.inner, number == inner.last + 1 {
      state.inner = (inner.rank, number)
      return inner.rank
    }
    if number == 1, let around = state.outer ?? state.bracketed, holdsNumbering(around, at: index, state) {
      let rank = headings[around].rank + Self.step
      state.inner = (rank, number)
      return rank
    }
    (state.inner, state.outer, state.hasTitleLine) = (nil, index, false)
    return nil
  }

  /// Whether the numbering that begins at `index` belongs to the heading `around`: that one says what is planned, or the
  /// numbering around both goes on behind.
  private func holdsNumbering(_ around: Int, at index: Int, _ state: State) -> Bool {
    guard let number = ordinals[around], let title = headings[around].title else { return false }
    if state.outer == nil { return true }
    if state.hasTitleLine { return false }
    if behindRun[index] == number + 1 { return true }
    let kind = SectionKindRules.kind(ofPartTitle: title, in: text)
    return (kind == .plan || kind == .requirements) && (number > 1 || around + 1 == index)
  }
}

import HanText

/// How far out title lines without a number stand in a report.
enum TitleLineRank {
  /// Below numbered headings, unless a numbering begins right behind such a line, which then holds it.
  static func find(in text: [Unicode.Scalar], _ lines: ArraySlice<Span>, _ hints: [Int: ParagraphMark]) -> Int {
    var outermost: Int?
    var isNumbered = false
    /// Whether a title line may hold the next numbering: nothing stands between, but what introduces that.
    var isOpen = false
    for line in lines {
      let enumerator = hints[line.start]?.enumerator ?? Enumerator(text, at: line.start, end: line.end)
      guard let enumerator else {
        if let title = HeadingRules.title(text, line) {
          isOpen = !HeadingRules.isPartTitle(text, title)
        } else {
          isOpen = isOpen && RunInRules.introducesList(text, line)
        }
        continue
      }
      let style = enumerator.style
      isNumbered = isNumbered || style == .hanComma || style == .hanBracket
      if isOpen, enumerator.ordinal == 1, style == .hanComma || style == .hanBracket {
        outermost = min(outermost ?? style.rawValue, style.rawValue)
      }
      isOpen = false
    }
    if let outermost { return outermost - below }
    return isNumbered ? HeadingRules.Rank.unnumbered : HeadingRules.Rank.unnumberedTop
  }

  /// How much further out than the numbering that it holds a title line stands.
  private static let below = 5
}

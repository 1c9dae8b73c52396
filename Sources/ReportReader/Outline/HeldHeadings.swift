import HanText

/// Which paragraphs of a report hold headings, told from all of them together: among many paragraphs the sentences of
/// one look like headings by chance.
struct HeldHeadings {
  /// What the heading that opens a paragraph has in it.
  struct Row {
    /// Headings inside that one.
    var inside: [Span] = []
    /// Headings beside that one, where a report has all of a part in one paragraph.
    var beside: [Span] = []
  }

  private let sentences: InnerSentences
  private let lines: [Span]

  init(_ sentences: InnerSentences, _ lines: some Sequence<Span>) {
    self.sentences = sentences
    self.lines = Array(lines)
  }

  /// The least length of a paragraph that could hold headings.
  private static let leastHolding = 150
  /// How many paragraphs make a custom.
  private static let leastCustom = 3
  /// At least how many of the paragraphs that could hold headings hold some: one in so many, and one in so many where
  /// numbered headings open them.
  private static let leastShare = 8
  private static let leastShareOfNumbered = 4
  /// Where one in so many holds three, two are enough for the others.
  private static let leastShareOfMany = 3
  /// In how many paragraphs headings stand beside the first, and in one of how many.
  private static let leastBeside = 2
  private static let leastShareBeside = 25

  /// For each paragraph what it holds.
  /// - Parameters:
  ///   - runIns: the headings that run into their paragraphs.
  ///   - ends: where a heading of another form that opens the paragraph ends.
  func rows(_ runIns: [Span?], behind ends: [Int?]) -> [Row] {
    let (following, beside, held) = (following(runIns), beside(runIns), held(behind: ends))
    return lines.indices.map { index in
      if runIns[index] == nil { return Row(inside: held[index]) }
      return beside[index].isEmpty ? Row(inside: following[index]) : Row(beside: beside[index])
    }
  }

  private func inside(_ titles: [Span?], _ find: (Span, Span) -> [Span]) -> [[Span]] {
    zip(lines, titles).map { line, title in title.map { find(line, $0) } ?? [] }
  }

  private func countHolding(_ isOpened: (Int) -> Bool) -> Int {
    lines.indices.count { lines[$0].count >= Self.leastHolding && isOpened($0) }
  }

  /// The headings inside paragraphs that run-in headings open; none where that is not the report's custom.
  private func following(_ titles: [Span?]) -> [[Span]] {
    let found = inside(titles) { sentences.following($0, $1) }
    let long = countHolding { titles[$0] != nil }
    let count = found.count { !$0.isEmpty }
    guard count >= Self.leastCustom, count * Self.leastShareOfMany >= long else {
      return count * Self.leastShare >= long ? found : found.map { _ in [] }
    }
    return lines.indices.map { index in
      guard found[index].isEmpty, let title = titles[index] else { return found[index] }
      return sentences.following(lines[index], title, atLeast: 2)
    }
  }

  /// The headings beside run-in headings.
  private func beside(_ titles: [Span?]) -> [[Span]] {
    let found = inside(titles) { sentences.beside($0, $1) }
    let count = found.count { !$0.isEmpty }
    let isCustom = count >= Self.leastBeside && count * Self.leastShareBeside >= countHolding { titles[$0] != nil }
    return isCustom ? found : found.map { _ in [] }
  }

  /// The headings inside paragraphs that other headings open. What opens with words for the time, and several that all
  /// tell what came of it, are in no need of a custom.
  private func held(behind ends: [Int?]) -> [[Span]] {
    let found = zip(lines, ends).map { line, end in end.map { sentences.headings(line, from: $0 + 1) } ?? [] }
    let long = countHolding { ends[$0] != nil }
    guard found.count(where: { !$0.isEmpty }) * Self.leastShareOfNumbered < long else { return found }
    return found.map(sentences.certain)
  }
}

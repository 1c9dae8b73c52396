import HanText

/// How a section's text falls into sentences and clauses. Offsets are into the folded text.
enum Clause {
  /// Past this length, in code points, a sentence also ends at a comma, and past twice of it anywhere: what is read of
  /// one number looks back over its sentence, and no sentence that was written to be read is nearly as long.
  static let longestSentence = 1000

  /// The sentences of `span`: up to 。 ! ? ; or a line end, which belong to no sentence. O(n).
  static func sentences(of text: [Unicode.Scalar], in span: Span) -> [Span] {
    var found: [Span] = []
    var start = span.start
    for position in span.range {
      let length = position - start
      let isTooLong = length >= 2 * longestSentence || (length >= longestSentence && text[position] == ",")
      guard text[position].endsSentence || isTooLong else { continue }
      if position > start { found.append(Span(start, position)) }
      start = text[position].endsSentence || text[position] == "," ? position + 1 : position
    }
    if start < span.end { found.append(Span(start, span.end)) }
    return found
  }

  /// The clause of a sentence around `expression`: between commas, colons and the tabs between cells.
  static func clause(of text: [Unicode.Scalar], around expression: Span, in sentence: Span) -> Span {
    var start = expression.start
    while start > sentence.start, !separates(text, start - 1, sentence) {
      // 260亿元(不含新区,下同)、增长9%: a remark in brackets parts no clause.
      start = remark(in: text, endingAt: start, in: sentence)?.start ?? start - 1
    }
    var end = expression.end
    while end < sentence.end, !separates(text, end, sentence) { end += 1 }
    while start < expression.start, text[start].isBlank { start += 1 }
    while end > expression.end, text[end - 1].isBlank { end -= 1 }
    return Span(start, end)
  }

  /// The short remark in brackets that ends at `end`.
  private static func remark(in text: [Unicode.Scalar], endingAt end: Int, in sentence: Span) -> Span? {
    guard text[end - 1] == ")" else { return nil }
    let near = max(sentence.start, end - longestRemark)..<end - 1
    guard let open = text[near].lastIndex(where: { $0 == "(" || $0 == ")" }), text[open] == "(" else { return nil }
    return Span(open, end)
  }

  /// In code points.
  private static let longestRemark = 30

  /// A tab, or a comma or colon that does not stand between digits: 1,234 and 9:30.
  private static func separates(_ text: [Unicode.Scalar], _ position: Int, _ sentence: Span) -> Bool {
    if text[position] == "\t" { return true }
    guard text[position] == "," || text[position] == ":" else { return false }
    let isInNumber =
      position > sentence.start && position + 1 < sentence.end && text[position - 1].isDigit
      && text[position + 1].isDigit
    return !isInNumber
  }
}

import HanText
import ReportModel

/// How what is added behind a report is headed: annexes by the line below their number, a glossary's entries by their
/// terms.
enum AnnexRules {
  /// The longest title of an annex, in code points.
  private static let longestTitle = 40

  /// The line below one that only says 附件2, when it can be the title of what is added there.
  /// - Parameter lines: the line that may be the number, and those behind it.
  static func title(_ text: [Unicode.Scalar], _ lines: ArraySlice<Span>) -> Span? {
    guard let number = lines.first, let title = lines.dropFirst().first,
      let label = Enumerator(text, at: number.start, end: number.end), label.isAnnex, label.span.end == number.end,
      title.count <= longestTitle, !text[title.end - 1].endsSentence,
      Enumerator(text, at: title.start, end: title.end) == nil
    else { return nil }
    return title
  }

  /// The longest term, in code points.
  private static let longestTerm = 40

  /// An entry of the glossary: a number or none, the term, a colon or 是指, its definition, which may begin on the next
  /// line. Any other paragraph without a term is a part of its own, so that no definition takes in what does not belong
  /// to it.
  /// - Parameter last: the heading before, whose definition the line may be; then there is no entry.
  static func glossaryEntry(_ text: [Unicode.Scalar], _ line: Span, after last: Heading?) -> Heading? {
    if let last, let term = last.title, last.kind == .glossary, last.rank != HeadingRules.Rank.part,
      text[term.end..<line.start].allSatisfy({ $0 == ":" || $0.isBlank || $0 == "\n" })
    {
      return nil
    }
    let label = Enumerator(text, at: line.start, end: line.end)?.span ?? Glossary.reference(text, line)
    let start = label.map { label in text[label.end..<line.end].firstIndex { !$0.isBlank } ?? line.end } ?? line.start
    let head = start..<min(line.end, start + longestTerm)
    let colon = Glossary.separators.first(in: text, within: head)?.span.start ?? start
    return Heading(
      start: line.start, rank: HeadingRules.Rank.unnumbered, label: label,
      title: colon > start ? Span(start, colon) : nil, kind: .glossary)
  }
}

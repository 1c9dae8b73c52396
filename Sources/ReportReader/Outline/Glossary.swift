import HanText
import ReportModel

/// The terms that a report explains, linked to where it uses them.
enum Glossary {
  /// How many entries a glossary can have. Their terms are looked for together, which costs more with each.
  private static let longestGlossary = 500

  /// The entries of the glossary sections, in order. O(n) in the length of the text.
  static func entries(of sections: [Section], in text: MappedText) -> [GlossaryEntry] {
    let explained = sections.filter {
      $0.kind == .glossary && $0.children.isEmpty && $0.title != nil && $0.parent != nil
    }
    .prefix(longestGlossary)
    guard let start = explained.first?.ownText.start else { return [] }
    let uses = uses(of: explained.map { searched($0.title ?? "") }, in: text, before: start)
    return zip(explained, uses).map { section, uses in
      let definition = definition(in: section.ownText, of: text.folded)
      return GlossaryEntry(
        term: section.title ?? "", definition: text.text(definition), section: section.id, source: section.source,
        uses: uses.map(text.source))
    }
  }

  /// What stands between a term and its definition. The definition begins behind the colon, or with 指.
  static let separators = PhraseTable<Int>([(":", 1), ("是指", 1), (",是指", 2), (",指", 1), ("——指", 2)])

  private static let brackets: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "〔": "〕", "【": "】"]

  /// The number in brackets by which the text refers to an entry: [12].
  static func reference(_ text: [Unicode.Scalar], _ line: Span) -> Span? {
    guard let closing = brackets[text[line.start]] else { return nil }
    let digits = text[(line.start + 1)..<line.end].prefix { $0.isDigit }
    guard !digits.isEmpty, digits.endIndex < line.end, text[digits.endIndex] == closing else { return nil }
    return Span(line.start, digits.endIndex + 1)
  }

  private static func definition(in entry: Span, of text: [Unicode.Scalar]) -> Span {
    guard let match = separators.first(in: text, within: entry.range) else { return Span(entry.end, entry.end) }
    let start = match.span.start + match.value
    return Span(text[start..<entry.end].firstIndex { !$0.isBlank && $0 != "\n" } ?? entry.end, entry.end)
  }

  /// The term as it stands, and a quoted one without its marks as well.
  private static func searched(_ term: String) -> [String] {
    let scalars = Array(term.unicodeScalars)
    guard scalars.first == "“", scalars.last == "”", scalars.count > 3 else { return [term] }
    return [term, String(of: scalars.dropFirst().dropLast())]
  }

  /// For each term where one of its wordings stands in the text before `end`.
  private static func uses(of terms: [[String]], in text: MappedText, before end: Int) -> [[Span]] {
    let table = PhraseTable(terms.enumerated().flatMap { number, wordings in wordings.map { ($0, number) } })
    var found = [[Span]](repeating: [], count: terms.count)
    var position = 0
    while position < end {
      if let match = table.match(in: text.folded, at: position, within: 0..<end) {
        found[match.value].append(match.span)
        position = match.span.end
      } else {
        position += 1
      }
    }
    return found
  }
}

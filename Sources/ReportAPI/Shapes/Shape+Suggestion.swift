import Corpus
import FullTextSearch

extension Shape<SuggestionView> {
  static let suggestion = Shape(
    "Suggestion", "Another query that would find something.",
    [
      .string("text", "The query.") { $0.suggestion.text },
      .choice("kind", "Where it comes from.") { $0.suggestion.kind },
      .integer("passages", "How many passages it would find.") { $0.suggestion.passages },
    ])
}

extension Shape<TermAlternative> {
  static let termAlternative = Shape(
    "TermAlternative", "Something that is looked for beside a term as it was typed.",
    [
      .string("term", "The term as typed.") { $0.term },
      .string("text", "What is looked for too.") { $0.text },
      .choice("kind", "Another spelling of its number, or characters that its letters spell.") { $0.kind },
    ])
}

import Corpus
import HanText

extension Shape<SentenceContext> {
  static let context = Shape(
    "Context", "A whole sentence of the clean text, with the sentences beside it.",
    [
      .slice("sentence", "The sentence, clean, in the script of the source.") { $0.text($0.sentence) },
      .slice("before", "The sentence before it; null at the beginning of the report.") { context in
        context.before.map(context.text)
      },
      .slice("after", "The sentence behind it; null at the end of the report.") { context in
        context.after.map(context.text)
      },
      .integer("start", "The sentence's first code point in what the report's /text answers.") { $0.sentence.start },
      .integer("end", "The code point behind the sentence there.") { $0.sentence.end },
    ])
}

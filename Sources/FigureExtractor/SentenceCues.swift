import HanText

/// Which kinds of cue words a sentence has at all. Looked for once, so that not every number of a long sentence looks
/// back over it in vain.
struct SentenceCues: OptionSet {
  let rawValue: Int

  static let years = SentenceCues(rawValue: 1 << 0)
  static let plans = SentenceCues(rawValue: 1 << 1)
  static let spans = SentenceCues(rawValue: 1 << 2)
  static let ownYear = SentenceCues(rawValue: 1 << 3)
  static let strengths = SentenceCues(rawValue: 1 << 4)
  static let past = SentenceCues(rawValue: 1 << 5)
  static let promises = SentenceCues(rawValue: 1 << 6)
  static let all: SentenceCues = [.years, .plans, .spans, .ownYear, .strengths, .past, .promises]
  /// Those that tell of time.
  static let times: SentenceCues = [.years, .plans, .spans, .ownYear]

  init(rawValue: Int) { self.rawValue = rawValue }

  /// The kinds whose words stand in `sentence`. O(n).
  init(_ text: [Unicode.Scalar], in sentence: Span) {
    self.init()
    for position in sentence.range {
      if text[position] == "年" { insert(.years) }
      note(.plans, CueTables.planPeriods, text, position, sentence)
      note(.spans, CueTables.spans, text, position, sentence)
      note(.spans, CueTables.bareSpans, text, position, sentence)
      note(.ownYear, CueTables.thisYear, text, position, sentence)
      note(.strengths, CueTables.strengths, text, position, sentence)
      note(.past, CueTables.past, text, position, sentence)
      note(.promises, CueTables.promises, text, position, sentence)
    }
  }

  private mutating func note<Value>(
    _ kind: SentenceCues, _ table: PhraseTable<Value>, _ text: [Unicode.Scalar], _ position: Int, _ sentence: Span
  ) {
    guard !contains(kind), table.match(in: text, at: position, within: sentence.range) != nil else { return }
    insert(kind)
  }
}

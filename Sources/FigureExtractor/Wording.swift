import HanText

/// How a sentence words what a quantity measures.
struct Wording {
  /// The words, in simplified characters and without blanks.
  let name: String
  /// The stretch of the text that they were read from.
  let span: Span

  /// The words of `span`; nil when it has none.
  init?(_ text: [Unicode.Scalar], _ span: Span) {
    let words = text[span.range].filter { !$0.isBlank }
    guard words.contains(where: { $0.isHan || $0.isLatinLetter }) else { return nil }
    self.init(name: String(of: words), span: span)
  }

  init(name: String, span: Span) {
    self.name = name
    self.span = span
  }

  /// Both wordings as one: 裕元工业区 and 厂房物业.
  func joined(with other: Wording, by middle: String = "") -> Wording {
    Wording(
      name: name + middle + other.name,
      span: Span(min(span.start, other.span.start), max(span.end, other.span.end)))
  }
}

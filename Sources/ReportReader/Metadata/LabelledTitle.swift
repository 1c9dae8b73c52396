import HanText

/// Finds the title in a record before a report: 标题:高阳县2019年政府工作报告.
enum LabelledTitle {
  private static let labels = PhraseTable(words: "标题: 名称: 信息名称: 公文名称:")

  /// The first title that one of the lines names.
  static func find(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> Span? {
    for line in lines {
      guard let label = labels.match(in: text, at: line.start, within: line.range),
        let start = text[label.span.end..<line.end].firstIndex(where: { !$0.isBlank }),
        let title = TitleBlock.title(text, Span(start, line.end))
      else { continue }
      return title
    }
    return nil
  }
}

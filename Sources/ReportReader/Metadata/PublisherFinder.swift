import HanText

/// Finds who published a text, on the lines that a site prints around the title.
enum PublisherFinder {
  private static let labels = PhraseTable(words: "发布机构: 发布单位: 发文单位: 发文机关: 发布部门: 公开单位: 信息来源: 文章来源: 来源: 发布者: 作者:")
  private static let sites = PhraseTable(words: "门户网站 政府网站 政府网 信息网 人民网 新华网 日报 官网 公众号")
  /// Values that name nobody.
  private static let nobody: Set<String> = ["本网", "本站", "原创", "网络", "互联网", "其他"]
  private static let longestName = 30

  /// The first publisher that a line of the head names.
  static func find(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> Span? {
    var fallback: Span?
    for line in lines {
      for word in words(text, line) where word.count <= longestName {
        if sites.match(in: text, endingAt: word.end, within: word.range) != nil,
          labels.match(in: text, at: word.start, within: word.range) == nil
        {
          return word
        }
      }
      fallback = fallback ?? labelled(text, line)
    }
    return fallback
  }

  private static let sources = PhraseTable(words: "信息来源: 文章来源: 来源: 发布机构: 发布单位:")

  /// Whom the lines below a report name as its source.
  static func below(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> Span? {
    lines.lazy.filter { sources.match(in: text, at: $0.start, within: $0.range) != nil }
      .compactMap { labelled(text, $0, sources) }.first
  }

  private static func labelled(
    _ text: [Unicode.Scalar], _ line: Span, _ labels: PhraseTable<Bool> = labels
  ) -> Span? {
    guard let label = labels.first(in: text, within: line.range),
      let start = text[label.span.end..<line.end].firstIndex(where: { !$0.isBlank })
    else { return nil }
    let end = text[start..<line.end].firstIndex { $0.isBlank } ?? line.end
    let name = String(of: text[start..<end])
    return nobody.contains(name) || end - start > longestName || !text[start..<end].contains(where: \.isHan)
      ? nil : Span(start, end)
  }

  /// The stretches of a line between blanks.
  private static func words(_ text: [Unicode.Scalar], _ line: Span) -> [Span] {
    text[line.range].split(whereSeparator: \.isBlank).map { Span($0.startIndex, $0.endIndex) }
  }
}

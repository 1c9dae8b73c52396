import HanText

/// Finds the meeting that a report was given to: ——2023年3月1日在寮步镇第十七届人民代表大会第四次会议上.
enum MeetingFinder {
  private static let endings = PhraseTable(words: "会议 大会 全会")

  private static let longestLine = 160

  /// The meeting's name in the head's lines, without 在 and 上; nil when there is none. Where a line is too short for
  /// it, it goes on in the next one, so that a line feed may stand in it.
  static func find(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> Span? {
    let lines = lines.filter { $0.count <= longestLine }
    for line in lines {
      if let name = name(in: text, line) { return name }
    }
    for (line, next) in zip(lines, lines.dropFirst()) where next.start == line.end + 1 {
      if let name = name(in: text, Span(line.start, next.end)) { return name }
    }
    return nil
  }

  private static let labels = PhraseTable(words: "会议: 会议名称:")

  private static func name(in text: [Unicode.Scalar], _ line: Span) -> Span? {
    if let label = labels.match(in: text, at: line.start, within: line.range),
      endings.match(in: text, endingAt: line.end, within: line.range) != nil
    {
      return Span(text[label.span.end..<line.end].firstIndex { !$0.isBlank } ?? line.end, line.end)
    }
    for position in line.range where text[position] == "在" {
      if let end = end(text, from: position + 1, line) { return withoutRedaction(text, Span(position + 1, end)) }
    }
    return nil
  }

  /// The place that a meeting's name begins with: 寮步镇 in 寮步镇第十七届人民代表大会第四次会议.
  static func place(of meeting: Span, in text: [Unicode.Scalar]) -> Span? {
    guard let ordinal = text[meeting.range].firstIndex(of: "第"), ordinal > meeting.start else { return nil }
    return Span(meeting.start, ordinal)
  }

  private static func end(_ text: [Unicode.Scalar], from start: Int, _ line: Span) -> Int? {
    // 上海市第十六届人民代表大会第四次会议上 has the character in its name as well.
    (start..<line.end).first { position in
      text[position] == "上" && endings.match(in: text, endingAt: position, within: start..<position) != nil
    }
  }

  private static let levels = Set("省市州县区旗镇乡".unicodeScalars)

  /// The name behind a place that was struck out: ****市青岚区第五届….
  private static func withoutRedaction(_ text: [Unicode.Scalar], _ name: Span) -> Span {
    guard let last = text[name.range].lastIndex(of: "*") else { return name }
    let start = last + 1 < name.end && levels.contains(text[last + 1]) ? last + 2 : last + 1
    return Span(start, name.end)
  }
}

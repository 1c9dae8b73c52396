import HanText

/// Finds the meeting that a report was given to: ——2023年3月1日在寮步镇第十七届人民代表大会第四次会议上.
enum MeetingFinder {
  private static let endings = PhraseTable(words: "会议 大会 全会")

  private static let longestLine = 160

  /// The meeting's name on one of the head's lines, without 在 and 上; nil when there is none.
  static func find(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> Span? {
    for line in lines where line.count <= longestLine {
      var position = line.start
      while position < line.end {
        if text[position] == "在", let end = end(text, from: position + 1, line) {
          return withoutRedaction(text, Span(position + 1, end))
        }
        position += 1
      }
    }
    return nil
  }

  /// The place that a meeting's name begins with: 寮步镇 in 寮步镇第十七届人民代表大会第四次会议.
  static func place(of meeting: Span, in text: [Unicode.Scalar]) -> Span? {
    guard let ordinal = text[meeting.range].firstIndex(of: "第"), ordinal > meeting.start else { return nil }
    return Span(meeting.start, ordinal)
  }

  private static func end(_ text: [Unicode.Scalar], from start: Int, _ line: Span) -> Int? {
    guard let end = text[start..<line.end].firstIndex(of: "上"),
      endings.match(in: text, endingAt: end, within: start..<end) != nil
    else { return nil }
    return end
  }

  private static let levels = Set("省市州县区旗镇乡".unicodeScalars)

  /// The name behind a place that was struck out: ****市青岚区第五届….
  private static func withoutRedaction(_ text: [Unicode.Scalar], _ name: Span) -> Span {
    guard let last = text[name.range].lastIndex(of: "*") else { return name }
    let start = last + 1 < name.end && levels.contains(text[last + 1]) ? last + 2 : last + 1
    return Span(start, name.end)
  }
}

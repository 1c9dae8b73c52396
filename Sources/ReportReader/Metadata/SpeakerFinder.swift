import HanText

/// Finds who gave a report: 镇人民政府镇长 黄荣峰 on a line of the head.
enum SpeakerFinder {
  /// Where the two stand.
  struct Found {
    let role: Span
    /// From the first to the last character of the name; names of two characters are often printed apart.
    let name: Span
  }

  private static let roles = PhraseTable(
    words: "总理 主席 省长 市长 区长 县长 旗长 州长 盟长 镇长 乡长 主任 书记 专员 行政长官 县长(代) 代县长")
  private static let longestLine = 40
  private static let nameLengths = 2...4

  /// Speaker and role on the first line that has them.
  static func find(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> Found? {
    for line in lines.map({ behindMeeting(text, $0) }) where line.count <= longestLine {
      if let found = speaker(text, trimmed(text, line)) { return found }
    }
    return lines.lazy.compactMap { reporting(text, $0) }.first
  }

  /// What stands behind the meeting on a line that names it: …第四次会议上 陕西省省长 赵刚.
  private static func behindMeeting(_ text: [Unicode.Scalar], _ line: Span) -> Span {
    guard let meeting = MeetingFinder.find(in: text, [line]), meeting.end + 1 < line.end,
      text[meeting.end + 1].isBlank
    else { return line }
    return Span(meeting.end + 1, line.end)
  }

  /// What a speaker does, in the words below a picture.
  private static let reports = PhraseTable(words: "作政府工作报告 向大会作 作工作报告 代表省人民政府 代表市人民政府 代表县人民政府 代表区人民政府 代表自治区人民政府")

  /// Who gives the report in the words below a picture: 省长毛大明作政府工作报告.
  private static func reporting(_ text: [Unicode.Scalar], _ line: Span) -> Found? {
    for position in line.range {
      guard let role = roles.match(in: text, at: position, within: line.range) else { continue }
      for length in 2...3 {
        let name = Span(role.span.end, role.span.end + length)
        guard name.end < line.end, text[name.range].allSatisfy(\.isHan),
          reports.match(in: text, at: name.end, within: line.range) != nil
        else { continue }
        return Found(role: role.span, name: name)
      }
    }
    return nil
  }

  /// The first of them that a line calls the speaker: 报告人:某市市长 张三.
  static func labelled(in text: [Unicode.Scalar], _ lines: some Sequence<Span>) -> Found? {
    find(in: text, lines.filter { labels.match(in: text, at: $0.start, within: $0.range) != nil })
  }

  private static func speaker(_ text: [Unicode.Scalar], _ line: Span) -> Found? {
    for position in line.range.dropFirst() where text[position].isBlank || text[position] == ":" {
      // Titles of two characters are often printed apart as well: 市 长 向 文 博.
      let role = CompactLine(text, Span(line.start, position))
      guard roles.match(in: role.scalars, endingAt: role.scalars.count, within: role.scalars.indices) != nil,
        let first = text[position..<line.end].firstIndex(where: { !$0.isBlank && $0 != ":" })
      else { continue }
      let name = text[first..<line.end].filter { !$0.isBlank }
      let parts = name.split(separator: "·")
      guard name.allSatisfy({ $0.isHan || $0 == "·" }), parts.count > 1 || nameLengths.contains(name.count) else {
        continue
      }
      return Found(role: role.span(role.scalars.indices), name: Span(first, line.end))
    }
    return unparted(text, line)
  }

  /// Words behind an office that are no name.
  private static let deeds = PhraseTable(words: "讲话 致辞 报告 工作 会议 办公 作 在 同志 信箱 负责 专题")

  /// Office and name without a blank between them: 河北省人民政府省长许勤.
  private static func unparted(_ text: [Unicode.Scalar], _ line: Span) -> Found? {
    guard text[line.range].allSatisfy(\.isHan), let role = roles.last(in: text, within: line.range),
      (2...3).contains(line.end - role.span.end), deeds.first(in: text, within: role.span.end..<line.end) == nil
    else { return nil }
    return Found(role: Span(line.start, role.span.end), name: Span(role.span.end, line.end))
  }

  private static let labels = PhraseTable(words: "报告人: 作报告人: 发言人: 主讲人:")

  /// The line without brackets and dashes around it, and without what it calls the speaker.
  private static func trimmed(_ text: [Unicode.Scalar], _ line: Span) -> Span {
    let marks = Set("()—-<>《》 ".unicodeScalars)
    var (start, end) = (line.start, line.end)
    if let label = labels.match(in: text, at: start, within: line.range) { start = label.span.end }
    while start < end, marks.contains(text[start]) { start += 1 }
    while end > start, marks.contains(text[end - 1]) { end -= 1 }
    return Span(start, end)
  }
}

import HanText

/// Numbered lines that only list things, and head nothing: 1.新建幼儿园12所; 2.加装电梯150台.
enum ListItems {
  /// For each line whether it is an item of such a list. Items end in semicolons, the last one in a full stop; an item
  /// that ends otherwise heads what follows.
  static func find(in text: [Unicode.Scalar], _ lines: ArraySlice<Span>) -> [Bool] {
    var isItem = [Bool](repeating: false, count: lines.count)
    var previous: Enumerator?
    for (index, line) in lines.enumerated() {
      guard let enumerator = Enumerator(text, at: line.start, end: line.end), enumerator.style.mayList else {
        previous = nil
        continue
      }
      let continues = previous.map { $0.style == enumerator.style && $0.ordinal + 1 == enumerator.ordinal } ?? false
      isItem[index] = text[line.end - 1] == ";" || continues && isOneSentence(text, Span(enumerator.span.end, line.end))
      previous = isItem[index] ? enumerator : nil
    }
    for row in rows(of: isItem, in: text, lines) { for index in row { isItem[index] = true } }
    return isItem
  }

  /// How many lines in a row make a list of sentences.
  private static let leastRow = 3

  /// Rows of lines that count up, each one sentence, and at least every second with a number of what is to be done:
  /// 1.新建幼儿园12所。2.加装电梯150台。
  private static func rows(
    of isItem: [Bool], in text: [Unicode.Scalar], _ lines: ArraySlice<Span>
  ) -> [Range<Int>] {
    let lines = Array(lines)
    var rows: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      var end = start
      var previous: Enumerator?
      while end < lines.count, !isItem[end], let next = Enumerator(text, at: lines[end].start, end: lines[end].end),
        next.style.mayList, previous.map({ $0.style == next.style && $0.ordinal + 1 == next.ordinal }) ?? true,
        text[lines[end].end - 1] == "。", isOneSentence(text, Span(next.span.end, lines[end].end))
      {
        previous = next
        end += 1
      }
      let counted = lines[start..<end].count { line in
        Enumerator(text, at: line.start, end: line.end).map { text[$0.span.end..<line.end].contains(where: \.isDigit) }
          ?? false
      }
      if end - start >= leastRow, counted * 2 >= end - start { rows.append(start..<end) }
      start = max(end, start + 1)
    }
    return rows
  }

  /// Whether nothing stands behind the first sentence.
  private static func isOneSentence(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard let stop = text[line.range].firstIndex(where: \.endsSentence) else { return true }
    return stop + 1 >= line.end
  }
}

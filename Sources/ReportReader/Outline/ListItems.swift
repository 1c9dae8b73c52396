import HanText

/// Numbered lines that only list things, and head nothing: 1.新建幼儿园12所; 2.加装电梯150台.
struct ListItems {
  private let text: [Unicode.Scalar]
  private let lines: [Span]
  /// For each line the number it begins with, printed or computed by a word processor, and where its words begin.
  private let numbers: [(enumerator: Enumerator, start: Int)?]

  /// - Parameter hints: what the source's format says of lines, by where they begin.
  init(_ text: [Unicode.Scalar], _ lines: ArraySlice<Span>, hints: [Int: ParagraphMark] = [:]) {
    self.text = text
    self.lines = Array(lines)
    numbers = lines.map { line in
      if let computed = hints[line.start]?.enumerator { return (computed, line.start) }
      return Enumerator(text, at: line.start, end: line.end).map { ($0, $0.span.end) }
    }
  }

  /// For each line whether it is an item of such a list. Items end in semicolons, the last one in a full stop; an item
  /// that ends otherwise heads what follows. O(n) in the length of the lines.
  func find() -> [Bool] {
    var isItem = [Bool](repeating: false, count: lines.count)
    var previous: Enumerator?
    for index in lines.indices {
      guard let number = numbers[index], number.enumerator.style.mayList else {
        previous = nil
        continue
      }
      isItem[index] =
        text[lines[index].end - 1] == ";" || isNext(number.enumerator, after: previous) && isOneSentence(index)
        || isAnnounced(index)
      previous = isItem[index] ? number.enumerator : nil
    }
    for row in rows(beside: isItem) { for index in row { isItem[index] = true } }
    return isItem
  }

  /// How many lines in a row make a list of sentences.
  private static let leastRow = 3

  /// Rows of lines that count up, each one sentence, and at least every second with a number of what is to be done:
  /// 1.新建幼儿园12所。2.加装电梯150台。
  private func rows(beside isItem: [Bool]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    while start < lines.count {
      var end = start
      var previous: Enumerator?
      while end < lines.count, !isItem[end], let number = numbers[end], number.enumerator.style.mayList,
        previous == nil || isNext(number.enumerator, after: previous), text[lines[end].end - 1] == "。",
        isOneSentence(end)
      {
        previous = number.enumerator
        end += 1
      }
      let counted = (start..<end).count { text[words($0).range].contains(where: \.isDigit) }
      if end - start >= Self.leastRow, counted * 2 >= end - start { rows.append(start..<end) }
      start = max(end, start + 1)
    }
    return rows
  }

  /// Whether the line is the first of a list of sentences behind a colon: …呈现出十大亮点: 一是投资创新高,增长19.4%。
  private func isAnnounced(_ index: Int) -> Bool {
    guard index > 0, let number = numbers[index]?.enumerator, number.style == .clause, number.ordinal == 1,
      text[lines[index - 1].end - 1] == ":", numbers[index - 1] == nil
    else { return false }
    let row = lines.indices[index...].prefix { numbers[$0]?.enumerator.style == .clause }
    return row.count >= Self.leastRow && row.allSatisfy { isOneSentence($0) && text[words($0).range].contains(",") }
  }

  private func isNext(_ enumerator: Enumerator, after previous: Enumerator?) -> Bool {
    previous.map { $0.style == enumerator.style && $0.ordinal + 1 == enumerator.ordinal } ?? false
  }

  /// The line behind its number.
  private func words(_ index: Int) -> Span { Span(numbers[index]?.start ?? lines[index].start, lines[index].end) }

  /// Whether nothing stands behind the first sentence, which semicolons may part.
  private func isOneSentence(_ index: Int) -> Bool {
    let words = words(index)
    guard let stop = text[words.range].firstIndex(where: { $0.endsSentence && $0 != ";" }) else { return true }
    return stop + 1 >= words.end
  }
}

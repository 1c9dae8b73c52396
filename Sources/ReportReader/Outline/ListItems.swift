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
    return isItem
  }

  /// Whether nothing stands behind the first sentence.
  private static func isOneSentence(_ text: [Unicode.Scalar], _ line: Span) -> Bool {
    guard let stop = text[line.range].firstIndex(where: \.endsSentence) else { return true }
    return stop + 1 >= line.end
  }
}

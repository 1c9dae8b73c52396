/// The lines of a text without their ends and without the blanks around them.
struct MarkdownLines: Sequence, IteratorProtocol {
  private let text: [Unicode.Scalar]
  private var position = 0

  init(_ text: [Unicode.Scalar]) {
    self.text = text
  }

  mutating func next() -> Range<Int>? {
    guard position < text.count else { return nil }
    var start = position
    var end = text[position...].firstIndex(of: "\n") ?? text.count
    position = end + 1
    while start < end, text[start].isMarkupBlank { start += 1 }
    while end > start, text[end - 1].isMarkupBlank { end -= 1 }
    return start..<end
  }
}

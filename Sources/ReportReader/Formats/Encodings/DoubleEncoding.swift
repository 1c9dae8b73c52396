import HanText

/// Text in UTF-8 that a program took for another encoding and encoded again: 涓囨睙 and ä¸‡æ±Ÿ for 万江.
///
/// It is undone stretch by stretch, and only where that loses and guesses nothing: each character of the stretch stands
/// for bytes, all these bytes are well-formed UTF-8, which other text hardly ever is, and what they decode to is
/// Chinese. Stretches that lost a byte stay as they are and are told of.
struct DoubleEncoding {
  /// The text with what could be repaired.
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where in it stretches were repaired, in order.
  private(set) var repaired: [Span] = []
  /// Where in it stretches stand that lost bytes, in order.
  private(set) var broken: [Span] = []

  /// What becomes of a stretch.
  private enum Outcome {
    case decoded([Unicode.Scalar])
    case lostBytes
    case ordinary
  }

  /// The text of which parts were encoded twice; nil when none was. O(n).
  init?(_ text: [Unicode.Scalar]) {
    var copied = 0
    var position = 0
    while position < text.count {
      let start = position
      guard let reading = Misreading.all.first(where: { $0.openers.contains(text[start]) }) else {
        position = Self.endOfWord(text, from: start)
        continue
      }
      position = reading.endOfStretch(text, from: start)
      switch Self.outcome(of: text[start..<position], reading) {
      case .ordinary: continue
      case .decoded(let decoded):
        scalars += text[copied..<start]
        repaired.append(Span(scalars.count, scalars.count + decoded.count))
        scalars += decoded
        copied = position
      case .lostBytes:
        scalars += text[copied..<position]
        broken.append(Span(scalars.count - (position - start), scalars.count))
        copied = position
      }
    }
    guard !repaired.isEmpty || !broken.isEmpty else { return nil }
    scalars += text[copied...]
  }

  /// A stretch begins where the characters of bytes begin, never inside them.
  private static func endOfWord(_ text: [Unicode.Scalar], from start: Int) -> Int {
    guard !text[start].isASCII else { return start + 1 }
    return text[start...].firstIndex { $0.isASCII } ?? text.count
  }

  /// The fewest characters of a stretch, and of how many one has to begin a sequence of UTF-8.
  private static let shortest = 3
  private static let charactersForEachOpener = 5

  private static func outcome(of stretch: ArraySlice<Unicode.Scalar>, _ reading: Misreading) -> Outcome {
    guard stretch.count >= shortest,
      stretch.count(where: reading.openers.contains) * charactersForEachOpener >= stretch.count
    else { return .ordinary }
    let bytes = stretch.flatMap(reading.bytes)
    let decoded = UTF8Decoder.decode(bytes[...])
    let read = decoded.scalars.filter { $0 != "\u{FFFD}" }
    // Chinese characters and signs, some of them common, where the stretch itself has none that are.
    guard read.count(where: { $0.isWide || $0.value == 0xB7 }) * 5 >= read.count * 4,
      read.contains(where: CommonCharacters.contains), read.count * 4 >= stretch.count,
      stretch.count(where: CommonCharacters.contains) * 4 <= stretch.count
    else { return .ordinary }
    if decoded.invalid.isEmpty { return .decoded(decoded.scalars) }
    return decoded.invalid.count == 1 && decoded.scalars.last == "\u{FFFD}" ? .lostBytes : .ordinary
  }
}

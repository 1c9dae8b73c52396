import HanText

/// Pronunciation that a converter strewed into the text: 鎮(zhèn)政府.
struct InlinePinyin {
  /// Whether the source has enough of it that a bracket without a tone mark counts as well: 們(men).
  let isPresent: Bool
  /// Whether letters with tone marks occur so often that a converter wrote them, which may have destroyed characters.
  let mayHaveDestroyed: Bool

  /// Groups with a tone mark that a text needs before it counts as strewn with pinyin.
  private static let threshold = 10
  /// Letters with tone marks that a text needs; Café and Pokémon alone are no converter's work.
  private static let leastLetters = 5

  init(_ source: [Unicode.Scalar]) {
    var toned = 0
    for position in source.indices where source[position] == "(" {
      if let syllable = Self.bracketed(in: source, at: position), syllable.hasTone { toned += 1 }
      if toned >= Self.threshold { break }
    }
    isPresent = toned >= Self.threshold
    mayHaveDestroyed =
      isPresent || source.lazy.filter(Self.isToned).prefix(Self.leastLetters).count == Self.leastLetters
  }

  /// The bracketed syllable that begins at `position`, brackets included; nil when there is none.
  func syllable(in source: [Unicode.Scalar], at position: Int) -> Span? {
    guard isPresent, source[position] == "(", position > 0 else { return nil }
    guard source[position - 1].isHan || source[position - 1] == "?" else { return nil }
    return Self.bracketed(in: source, at: position)?.span
  }

  /// A bracket of one to seven letters that pinyin is written with.
  private static func bracketed(
    in source: [Unicode.Scalar], at open: Int
  ) -> (span: Span, hasTone: Bool)? {
    var position = open + 1
    var hasTone = false
    while position < source.count, position - open <= 8 {
      let scalar = source[position]
      if scalar == ")" {
        return position > open + 1 ? (Span(open, position + 1), hasTone) : nil
      }
      if isToned(scalar) {
        hasTone = true
      } else if !("a"..."z").contains(scalar), scalar != "ü", scalar != "ɡ" {
        return nil
      }
      position += 1
    }
    return nil
  }

  /// Whether the letter carries a tone mark. Nearly every character of a report lies outside the range.
  private static func isToned(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0...0x1E3F).contains(scalar.value) && toned.contains(scalar)
  }

  private static let toned = Set("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿê".unicodeScalars)
}

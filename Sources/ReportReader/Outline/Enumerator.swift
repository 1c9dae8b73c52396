import HanText

/// The number that opens a heading, as printed: 一、 (一) 1. 一是.
struct Enumerator {
  /// How headings are numbered; the number is the rank, from the outermost style in.
  enum Style: Int {
    /// 第一部分, 第一篇
    case part = 10
    /// 一、
    case hanComma = 30
    /// (一)
    case hanBracket = 40
    /// 1. or 1、
    case digitDot = 60
    /// (1)
    case digitBracket = 70
    /// 第一, or 第一、 or 首先, before a sentence
    case ordinal = 88
    /// 一是, 一要
    case clause = 90
    /// ①
    case circled = 95

    /// Whether lines numbered so may only list things.
    var mayList: Bool {
      self == .digitDot || self == .digitBracket || self == .hanBracket || self == .clause || self == .circled
    }
    /// Whether numbers of this style head sentences inside a paragraph.
    var standsInside: Bool { self != .part && self != .hanComma }
  }

  let style: Style
  let ordinal: Int
  /// The label with its punctuation.
  let span: Span
  /// Whether it numbers what is added behind a report: 附件2.
  private(set) var isAnnex = false

  /// The enumerator that begins at `start` of the folded text; nil when there is none.
  init?(_ text: [Unicode.Scalar], at start: Int, end: Int) {
    guard start < end else { return nil }
    for read in [Self.part, Self.bracket, Self.clause, Self.sequence, Self.comma, Self.sign, Self.annex] {
      if let found = read(text, start, end) {
        self = found
        return
      }
    }
    return nil
  }

  private init(style: Style, ordinal: Int, span: Span) {
    self.style = style
    self.ordinal = ordinal
    self.span = span
  }

  private static let partWords = PhraseTable(words: "部分 篇 章")

  private static func part(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Enumerator? {
    guard text[start] == "第", let number = hanNumber(text, start + 1, end),
      let word = partWords.match(in: text, at: number.end, within: start..<end)
    else { return nil }
    return Enumerator(style: .part, ordinal: number.value, span: Span(start, word.span.end))
  }

  private static func bracket(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Enumerator? {
    guard text[start] == "(" else { return nil }
    let han = hanNumber(text, start + 1, end)
    guard let number = han ?? digits(text, start + 1, end), number.end < end, text[number.end] == ")"
    else { return nil }
    let style: Style = han == nil ? .digitBracket : .hanBracket
    // (一)、 says it twice.
    let closing = number.end + 1
    let end = closing < end && text[closing] == "、" ? closing + 1 : closing
    return Enumerator(style: style, ordinal: number.value, span: Span(start, end))
  }

  /// A number that is one character: ㈠ ⑴ ⒈ ① (Unicode 16, Enclosed Alphanumerics, Enclosed CJK Letters and Months).
  private static func sign(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Enumerator? {
    let value = text[start].value
    for (first, last, style) in signs where (first...last).contains(value) {
      return Enumerator(style: style, ordinal: Int(value - first) + 1, span: Span(start, start + 1))
    }
    return nil
  }

  private static let signs: [(first: UInt32, last: UInt32, style: Style)] = [
    (0x3220, 0x3229, .hanBracket), (0x2488, 0x249B, .digitDot), (0x2474, 0x2487, .digitBracket),
    (0x2460, 0x2473, .circled),
  ]

  /// 一是, 一要; and 第一, or 第一、
  private static func clause(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Enumerator? {
    if text[start] == "第" {
      guard let number = hanNumber(text, start + 1, end), number.end < end,
        text[number.end] == "," || text[number.end] == "、" && !goesOn(text, number.end + 1, end)
      else { return nil }
      return Enumerator(style: .ordinal, ordinal: number.value, span: Span(start, number.end + 1))
    }
    guard let number = hanNumber(text, start, end), number.end < end,
      text[number.end] == "是" || text[number.end] == "要"
    else { return nil }
    return Enumerator(style: .clause, ordinal: number.value, span: Span(start, number.end + 1))
  }

  private static let industries = PhraseTable(words: "、 产业 季度 次 届 批")

  /// Whether 第一、 is followed by another number, as in 第一、二产业 and 第一、第二产业.
  private static func goesOn(_ text: [Unicode.Scalar], _ next: Int, _ end: Int) -> Bool {
    guard next < end else { return true }
    let number = hanNumber(text, text[next] == "第" ? next + 1 : next, end)
    return number.map { industries.match(in: text, at: $0.end, within: next..<end) != nil } ?? false
  }

  private static let sequenceWords = PhraseTable<Int>([("首先", 1), ("其次", 2), ("再次", 3), ("最后", last)])
  /// The ordinal of 最后, which no number of two digits has.
  static let last = 1_000
  /// Whether it ends a sequence of any length: 最后.
  var isLast: Bool { ordinal == Self.last }

  /// 首先, 其次, 再次, 最后,
  private static func sequence(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Enumerator? {
    guard let word = sequenceWords.match(in: text, at: start, within: start..<end), word.span.end < end,
      text[word.span.end] == ","
    else { return nil }
    return Enumerator(style: .ordinal, ordinal: word.value, span: Span(start, word.span.end + 1))
  }

  private static let annexWords = PhraseTable(words: "附件 附表 附录")

  /// 附件2, before the title of what is added to a report.
  private static func annex(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Enumerator? {
    guard let word = annexWords.match(in: text, at: start, within: start..<end) else { return nil }
    let number = hanNumber(text, word.span.end, end) ?? digits(text, word.span.end, end)
    let last = number?.end ?? word.span.end
    let colon = last < end && text[last] == ":" ? last + 1 : last
    // The only annex has no number, and a line of its own.
    guard number != nil || colon == end else { return nil }
    var annex = Enumerator(style: .part, ordinal: number?.value ?? 1, span: Span(start, colon))
    annex.isAnnex = true
    return annex
  }

  private static func comma(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Enumerator? {
    let han = hanNumber(text, start, end)
    guard let number = han ?? digits(text, start, end), number.end < end else { return nil }
    switch text[number.end] {
    case "、": break
    case ".", "．":
      // 1.5倍 is a number, not the heading "1."
      if number.end + 1 < end, text[number.end + 1].isDigit { return nil }
    default: return nil
    }
    return Enumerator(
      style: han == nil ? .digitDot : .hanComma, ordinal: number.value, span: Span(start, number.end + 1))
  }

  private static let hanDigits = Array("一二三四五六七八九".unicodeScalars)

  /// A number up to 99 in characters, as enumerators use it.
  static func hanNumber(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var position = start
    var tens: Int?
    var ones: Int?
    while position < end, position - start < 3 {
      if text[position] == "十", tens == nil {
        tens = ones ?? 1
        ones = nil
      } else if ones == nil, let digit = hanDigits.firstIndex(of: text[position]) {
        ones = digit + 1
      } else {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    return ((tens ?? 0) * 10 + (ones ?? 0), position)
  }

  private static func digits(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> (value: Int, end: Int)? {
    var position = start
    var value = 0
    while position < end, position - start < 2, text[position].isDigit {
      value = value * 10 + Int(text[position].value - 0x30)
      position += 1
    }
    guard position > start, position == end || !text[position].isDigit else { return nil }
    return (value, position)
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads numerals in Chinese characters.
///
///     numeral = part 亿 [part] | part        part = section 万 [section] | section
///     section = [digit 千] [digit 百] [[digit] 十] [digit], with 零 where a rank is left out
///
/// A digit alone after a rank counts for the next lower one (一百五 is 150, 三万五 is 35,000).
struct ChineseNumeralGrammar {
  private let text: [Unicode.Scalar]
  private let start: Int
  private var position: Int

  static func read(_ text: [Unicode.Scalar], at start: Int) -> ChineseNumeral.Reading {
    guard text[start].chineseDigit != nil || text[start].rank == 10 else { return .none }
    var grammar = ChineseNumeralGrammar(text: text, start: start, position: start)
    return grammar.read()
  }

  private mutating func read() -> ChineseNumeral.Reading {
    let digits = leadingDigits()
    if digits.count > 1 { return readPositional(digits) }
    if let first = digits.first, peek(1) == "点", scalar(at: position + 2)?.chineseDigit != nil {
      return readFraction(after: [first])
    }
    guard let value = readRanks() else { return refusal() }
    // 十四五 is a name and 二十三十 a slip, but 五百千伏 is 500 kilovolts and 一百两 a weight.
    let next = scalar(at: position)
    let endsInDigit = scalar(at: position - 1)?.chineseDigit != nil
    if next != "两" && next?.chineseDigit != nil || endsInDigit && next?.rank != nil { return refusal() }
    let fraction = readFractionAfterRanks() ?? 0
    return numeral(Decimal(value) + fraction, .chinese)
  }

  // MARK: By position

  private func leadingDigits() -> [Int] {
    var digits: [Int] = []
    var index = position
    while let digit = digit(at: index, after: digits.count) {
      digits.append(digit)
      index += 1
    }
    return digits
  }

  /// A digit by position; once there is one, typists also write 二O二二 and 二0二二.
  private func digit(at index: Int, after count: Int) -> Int? {
    guard let scalar = scalar(at: index) else { return nil }
    guard scalar == "O" || scalar == "o" || scalar == "0" else { return scalar.chineseDigit }
    return count >= 3 || count > 0 && self.scalar(at: index + 1)?.chineseDigit != nil ? 0 : nil
  }

  private mutating func readPositional(_ digits: [Int]) -> ChineseNumeral.Reading {
    let beginning = position
    position += digits.count
    // 七八百, 三五十: two or more digits before a rank are a guess, not a number.
    let ranked = scalar(at: position)?.rank != nil
    // 七八个 and 一二三产业 are no numbers either; years have four digits, other numerals a zero.
    guard !ranked, digits.count >= 4 || digits.contains(0) else {
      position = beginning
      return refusal(atLeastTo: beginning + digits.count)
    }
    if scalar(at: position) == "点", scalar(at: position + 1)?.chineseDigit != nil {
      position -= 1
      return readFraction(after: digits)
    }
    guard let value = Decimal(digits: digits, fraction: 0) else { return refusal() }
    return numeral(value, .positional)
  }

  /// Reads `点` and what follows; `position` is at the last digit before it.
  private mutating func readFraction(after whole: [Int]) -> ChineseNumeral.Reading {
    var digits = whole
    position += 2
    while let digit = scalar(at: position)?.chineseDigit {
      digits.append(digit)
      position += 1
    }
    guard let value = Decimal(digits: digits, fraction: digits.count - whole.count) else { return refusal() }
    return numeral(value, .chinese)
  }

  /// The 五 of 十二点五; nil, and nothing taken, where there is none: 十二点五十分 is a time of day.
  private mutating func readFractionAfterRanks() -> Decimal? {
    guard scalar(at: position) == "点" else { return nil }
    var digits: [Int] = []
    while let digit = peek(1 + digits.count)?.chineseDigit { digits.append(digit) }
    guard !digits.isEmpty, peek(1 + digits.count)?.rank == nil else { return nil }
    guard let value = Decimal(digits: digits, fraction: digits.count) else { return nil }
    position += 1 + digits.count
    return value
  }

  // MARK: By rank

  /// The number from `position` on; nil where the characters are no single number.
  ///
  /// 万 and 亿 that multiply the whole are left to the unit: they are taken in only when a smaller
  /// part follows (三亿五千万 is one numeral, of 三万五千亿 the 亿 is not).
  private mutating func readRanks() -> Int? {
    guard var value = readSection() else { return nil }
    var unread = position
    if take("万") {
      if let lower = readLowerSection(under: 10_000) {
        value = value * 10_000 + lower
        unread = position
      }
    }
    // Past a 万 that stood alone only 亿 can follow (三万亿): all of it is the unit's.
    if unread == position, take("亿"), let lower = readBelowHundredMillion() {
      value = value * 100_000_000 + lower
      unread = position
    }
    position = unread
    return value
  }

  /// What follows 亿: a section, a section with 万, or both; here a 万 at the end counts.
  private mutating func readBelowHundredMillion() -> Int? {
    guard let first = readLowerSection(under: 100_000_000) else { return nil }
    guard first < 10_000, take("万") else { return first }
    return first * 10_000 + (readLowerSection(under: 10_000) ?? 0)
  }

  /// The section after a 万 or 亿 (`rank`); nil, and nothing taken, when none begins here.
  private mutating func readLowerSection(under rank: Int) -> Int? {
    let beginning = position
    let zero = take("零") || take("〇")
    guard let lower = readSection() else {
      position = beginning
      return nil
    }
    let isLoneDigit = !zero && position == beginning + 1 && lower < 10
    return isLoneDigit && scalar(at: position) != "万" ? lower * rank / 10 : lower
  }

  /// A number below 10,000; nil, and nothing taken, when none begins here.
  private mutating func readSection() -> Int? {
    var value = 0
    var last = 10_000
    let beginning = position
    while true {
      let mark = position
      let zero = position > beginning && (take("零") || take("〇"))
      guard let digit = takeDigit(first: position == beginning, below: last) else {
        position = mark
        break
      }
      if let rank = scalar(at: position)?.rank, rank < last {
        position += 1
        value += digit * rank
        last = rank
        continue
      }
      // 一百五 is 150; after 十, or after 零, the digit is what it is.
      value += last > 10 && last < 10_000 && !zero ? digit * (last / 10) : digit
      return value
    }
    return position > beginning ? value : nil
  }

  /// The next digit; 1 for the 十 of 十二 and 一百十二, which goes without. 两 stands only at the
  /// front of a numeral or before a rank: 一百两 is a weight.
  private mutating func takeDigit(first: Bool, below last: Int) -> Int? {
    guard let scalar = scalar(at: position) else { return nil }
    if scalar.rank == 10 { return last > 10 ? 1 : nil }
    guard let digit = scalar.chineseDigit else { return nil }
    if scalar == "两", !first, (self.scalar(at: position + 1)?.rank ?? 0) < 100 { return nil }
    position += 1
    return digit
  }

  // MARK: Text

  private func scalar(at index: Int) -> Unicode.Scalar? {
    text.indices.contains(index) ? text[index] : nil
  }

  private func peek(_ distance: Int) -> Unicode.Scalar? {
    scalar(at: position + distance)
  }

  private mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard scalar(at: position) == expected else { return false }
    position += 1
    return true
  }

  private func numeral(_ value: Decimal, _ notation: ChineseNumeral.Notation) -> ChineseNumeral.Reading {
    .numeral(ChineseNumeral(value: value, span: Span(start, position), notation: notation))
  }

  /// All numeral characters from the start on.
  private func refusal(atLeastTo least: Int = 0) -> ChineseNumeral.Reading {
    var end = max(start, least)
    while let scalar = scalar(at: end), scalar.chineseDigit != nil || scalar.rank != nil { end += 1 }
    return .refused(Span(start, max(end, position)))
  }
}

extension Unicode.Scalar {
  /// The worth of a Chinese digit, the forms of cheques included.
  fileprivate var chineseDigit: Int? {
    switch self {
    case "零", "〇", "○", "◯": 0
    case "一", "壹": 1
    case "二", "两", "贰": 2
    case "三", "叁": 3
    case "四", "肆": 4
    case "五", "伍": 5
    case "六", "陆": 6
    case "七", "柒": 7
    case "八", "捌": 8
    case "九", "玖": 9
    default: nil
    }
  }

  /// What a digit before this character is multiplied by, within a section.
  fileprivate var rank: Int? {
    switch self {
    case "十", "拾": 10
    case "百", "佰": 100
    case "千", "仟": 1000
    default: nil
    }
  }
}

/// The number formats of WordprocessingML that Chinese documents use (ECMA-376 part 1, §17.18.59).
enum NumberFormat {
  /// A number as a format writes it; in Arabic digits where the format is not known or ends before the number.
  static func text(of number: Int, in format: String) -> String {
    switch format {
    case "none": ""
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "upperRoman": roman(number) ?? "\(number)"
    case "lowerRoman": roman(number)?.lowercased() ?? "\(number)"
    case "upperLetter": letters(number)?.uppercased() ?? "\(number)"
    case "lowerLetter": letters(number) ?? "\(number)"
    case "ordinal": ordinal(number)
    case "decimalFullWidth", "decimalFullWidth2": digits(number, "０１２３４５６７８９")
    case "chineseCounting": number < 100 ? counting(number, simplified) : digits(number, "○一二三四五六七八九")
    case "chineseCountingThousand", "taiwaneseCountingThousand": counting(number, simplified)
    case "taiwaneseCounting", "japaneseCounting":
      number < 100 ? counting(number, simplified) : counting(number, japanese)
    case "chineseLegalSimplified": counting(number, legal)
    case "ideographLegalTraditional", "japaneseLegal": counting(number, legalTraditional)
    case "ideographDigital", "japaneseDigitalTenThousand": digits(number, "〇一二三四五六七八九")
    case "taiwaneseDigital": digits(number, "○一二三四五六七八九")
    case "ideographTraditional": sign(number, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": sign(number, "子丑寅卯辰巳午未申酉戌亥")
    case "ideographZodiacTraditional": sexagenary(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": sign(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case "decimalEnclosedFullstop": sign(number, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")
    case "decimalEnclosedParen": sign(number, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
    case "ideographEnclosedCircle": sign(number, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
    default: "\(number)"
    }
  }

  /// How a way of counting writes digits and powers of ten.
  private struct Counting {
    let digits: [Character]
    let powers: [Character]
    /// Whether a zero stands for a power that is skipped, and a one before hundreds.
    var isExplicit = true
    /// Whether ten is 十, not 一十.
    var hasShortTen = true
  }

  private static let simplified = Counting(digits: Array("零一二三四五六七八九"), powers: Array("十百千"))
  private static let japanese = Counting(digits: Array("〇一二三四五六七八九"), powers: Array("十百千"), isExplicit: false)
  private static let legal = Counting(digits: Array("零壹贰叁肆伍陆柒捌玖"), powers: Array("拾佰仟"), hasShortTen: false)
  private static let legalTraditional = Counting(
    digits: Array("零壹貳參肆伍陸柒捌玖"), powers: Array("拾佰仟"), hasShortTen: false)

  private static func counting(_ number: Int, _ style: Counting) -> String {
    guard (1...9999).contains(number) else { return number == 0 ? String(style.digits[0]) : "\(number)" }
    var text = ""
    var hasGap = false
    for (power, value) in [(3, 1000), (2, 100), (1, 10), (0, 1)] {
      let digit = number / value % 10
      guard digit > 0 else {
        hasGap = !text.isEmpty
        continue
      }
      if hasGap, style.isExplicit { text.append(style.digits[0]) }
      hasGap = false
      let isShort = digit == 1 && power > 0 && (!style.isExplicit || power == 1 && text.isEmpty && style.hasShortTen)
      if !isShort { text.append(style.digits[digit]) }
      if power > 0 { text.append(style.powers[power - 1]) }
    }
    return text
  }

  private static func digits(_ number: Int, _ digits: String) -> String {
    let digits = Array(digits)
    return String(String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
  }

  private static func sign(_ number: Int, _ signs: String) -> String {
    let signs = Array(signs.unicodeScalars)
    return signs.indices.contains(number - 1) ? String(signs[number - 1]) : "\(number)"
  }

  private static func sexagenary(_ number: Int) -> String {
    guard number > 0 else { return "\(number)" }
    return sign((number - 1) % 10 + 1, "甲乙丙丁戊己庚辛壬癸") + sign((number - 1) % 12 + 1, "子丑寅卯辰巳午未申酉戌亥")
  }

  private static func ordinal(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }

  /// a to z, then aa, bb: the letter is repeated. Word goes to 780.
  private static func letters(_ number: Int) -> String? {
    guard (1...780).contains(number) else { return nil }
    let letter = Unicode.Scalar(UInt8(ascii: "a") + UInt8((number - 1) % 26))
    return String(repeating: Character(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}

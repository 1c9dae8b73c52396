import Testing

@testable import ReportReader

@Suite("Number formats of WordprocessingML")
struct NumberFormatTests {
  @Test(
    "numbers as the formats write them",
    arguments: [
      (1, "decimal", "1"), (3, "decimalZero", "03"), (12, "chineseCounting", "十二"), (20, "chineseCounting", "二十"),
      (101, "chineseCounting", "一○一"), (10, "chineseCountingThousand", "十"), (110, "chineseCountingThousand", "一百一十"),
      (1005, "chineseCountingThousand", "一千零五"), (99, "japaneseCounting", "九十九"), (111, "japaneseCounting", "百十一"),
      (10, "chineseLegalSimplified", "壹拾"), (21, "chineseLegalSimplified", "贰拾壹"), (10, "ideographDigital", "一〇"),
      (4, "ideographTraditional", "丁"), (11, "ideographTraditional", "11"), (12, "ideographZodiac", "亥"),
      (61, "ideographZodiacTraditional", "甲子"), (20, "decimalEnclosedCircle", "⑳"), (21, "decimalEnclosedCircle", "21"),
      (3, "decimalEnclosedParen", "⑶"), (14, "upperRoman", "XIV"), (1999, "lowerRoman", "mcmxcix"),
      (0, "upperRoman", "0"),
      (27, "lowerLetter", "aa"), (26, "upperLetter", "Z"), (781, "lowerLetter", "781"), (12, "decimalFullWidth", "１２"),
      (22, "ordinal", "22nd"), (112, "ordinal", "112th"), (5, "none", ""), (5, "unheard-of", "5"),
      (-1, "chineseCounting", "-1"),
      (1_000_000, "chineseCountingThousand", "1000000"), (-1, "ideographZodiacTraditional", "-1"),
      (0, "lowerLetter", "0"),
    ])
  func formats(number: Int, format: String, expected: String) {
    #expect(NumberFormat.text(of: number, in: format) == expected)
  }
}

import HanText
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct ChineseNumeralTests {
  typealias Notation = ChineseNumeral.Notation

  @Test(
    "a numeral, and where it ends",
    arguments: [
      ("193.53亿元", "193.53", "193.53", Notation.arabic), ("1,234.5万", "1,234.5", "1234.5", .arabic),
      ("9.0%", "9.0", "9", .arabic), ("12,345,678元", "12,345,678", "12345678", .arabic),
      ("2021,2022", "2021", "2021", .arabic), ("1,23", "1", "1", .arabic), ("1,2345", "1", "1", .arabic),
      ("6.", "6", "6", .arabic), ("0.05%", "0.05", "0.05", .arabic), ("007", "007", "7", .arabic),
      ("123456789012345678", "123456789012345678", "123456789012345678", .arabic),
      ("1,000,", "1,000", "1000", .arabic), ("5,200家", "5,200", "5200", .arabic),
      ("一个", "一", "1", .chinese), ("两条", "两", "2", .chinese), ("十名", "十", "10", .chinese),
      ("零", "零", "0", .chinese), ("十二月", "十二", "12", .chinese), ("二十大", "二十", "20", .chinese),
      ("五十六", "五十六", "56", .chinese), ("一百零五", "一百零五", "105", .chinese), ("一百五", "一百五", "150", .chinese),
      ("一百十五", "一百十五", "115", .chinese), ("五千二百家", "五千二百", "5200", .chinese),
      ("三千零五十", "三千零五十", "3050", .chinese), ("三千零五", "三千零五", "3005", .chinese),
      ("两千两百", "两千两百", "2200", .chinese), ("三千五", "三千五", "3500", .chinese), ("一百两", "一百", "100", .chinese),
      ("三万", "三", "3", .chinese), ("三万五千", "三万五千", "35000", .chinese), ("三万五", "三万五", "35000", .chinese),
      ("三万零五", "三万零五", "30005", .chinese), ("三万五千亿", "三万五千", "35000", .chinese),
      ("三亿", "三", "3", .chinese), ("三万亿", "三", "3", .chinese), ("十五万亿元", "十五", "15", .chinese),
      ("三亿五千万", "三亿五千万", "350000000", .chinese), ("一亿零五万", "一亿零五万", "100050000", .chinese),
      ("一亿二千万零三百", "一亿二千万零三百", "120000300", .chinese), ("三亿五", "三亿五", "350000000", .chinese),
      ("九千九百九十九万九千九百九十九亿", "九千九百九十九万九千九百九十九", "99999999", .chinese),
      ("二十万千瓦", "二十", "20", .chinese), ("五百千伏", "五百", "500", .chinese), ("叁仟伍佰元", "叁仟伍佰", "3500", .chinese),
      ("六点五", "六点五", "6.5", .chinese), ("零点零五", "零点零五", "0.05", .chinese), ("十二点五", "十二点五", "12.5", .chinese),
      ("五点", "五", "5", .chinese), ("十二点五十分", "十二", "12", .chinese), ("三点二万", "三点二", "3.2", .chinese),
      ("二〇二二年", "二〇二二", "2022", .positional), ("二○二二", "二○二二", "2022", .positional),
      ("二O二O年", "二O二O", "2020", .positional), ("二0二二", "二0二二", "2022", .positional),
      ("一九四九", "一九四九", "1949", .positional), ("一Office", "一", "1", .chinese),
    ]
  )
  func numeral(text: String, part: String, value: String, notation: Notation) throws {
    let scalars = Array(text.unicodeScalars)
    guard case .numeral(let numeral) = ChineseNumeral.read(scalars, at: 0) else {
      Issue.record("\(ChineseNumeral.read(scalars, at: 0))")
      return
    }
    #expect(String(of: scalars[numeral.span.range]) == part)
    #expect(numeral.value == Decimal(string: value))
    #expect(numeral.notation == notation)
  }

  @Test(
    "numeral characters that are no number",
    arguments: [
      ("2021.3.1", "2021.3.1"), ("3.2.1.4节", "3.2.1.4"), ("1234567890123456789", "1234567890123456789"),
      ("七八百", "七八百"), ("三五个", "三五"), ("十四五规划", "十四五"), ("一二三产业", "一二三"), ("二十七八", "二十七八"),
      ("二十三十", "二十三十"), ("六点一二三四五六七八九一二三四五六七八九", "六点一二三四五六七八九一二三四五六七八九"),
    ]
  )
  func refused(text: String, part: String) {
    let span = Span(0, part.unicodeScalars.count)
    #expect(ChineseNumeral.read(Array(text.unicodeScalars), at: 0) == .refused(span))
  }

  @Test("no numeral", arguments: ["", "百强", "千家", "万江", "亿元", "点五", "几十", ".5", "O二", "年"])
  func none(text: String) {
    #expect(ChineseNumeral.read(Array(text.unicodeScalars), at: 0) == .none)
  }

  @Test("a numeral, or what is refused as one, begins with one of the beginnings and nothing else")
  func beginnings() throws {
    for value in UInt32(0)..<0x1_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isBeginning = [[scalar], [scalar, "五"], [scalar, "百"]].contains { ChineseNumeral.read($0, at: 0) != .none }
      #expect(ChineseNumeral.beginnings.contains(scalar) == isBeginning, "\(scalar)")
    }
  }

  @Test("positions outside the text")
  func outside() {
    let text = Array("三".unicodeScalars)
    for start in [-1, 1, .max, .min] { #expect(ChineseNumeral.read(text, at: start) == .none) }
  }

  @Test(
    "long runs are refused whole, in linear time",
    arguments: ["9", "九", "九千", "1,", "1.", "十", "万", "九万亿", "1,000"]
  )
  func long(unit: String) {
    let text = Array(String(repeating: unit, count: 20_000).unicodeScalars)
    switch ChineseNumeral.read(text, at: 0) {
    case .none: break
    case .numeral(let numeral): #expect(numeral.span.count <= 40)
    case .refused(let span): #expect(span.count > 2)
    }
  }

  @Test("no sequence of numeral characters traps, and spans stay in the text")
  func random() {
    var random = SplitMix(seed: 20_221_101)
    let alphabet = Array("零〇一二两三五九十百千万亿点0159.,O年".unicodeScalars)
    for _ in 0..<20_000 {
      let length = random.index(below: 16) + 1
      let text = (0..<length).map { _ in alphabet[random.index(below: alphabet.count)] }
      switch ChineseNumeral.read(text, at: 0) {
      case .none: break
      case .numeral(let numeral):
        #expect(numeral.span.start == 0 && numeral.span.end <= text.count && !numeral.span.isEmpty)
        #expect(numeral.value >= 0)
      case .refused(let span): #expect(span.start == 0 && span.end <= text.count && !span.isEmpty)
      }
    }
  }
}

import HanText
import ReportModel
import Testing

@testable import FigureExtractor

@Suite("Language tables")
struct TableTests {
  @Test("every indicator has a code of its own, and no wording names two")
  func indicators() {
    let table = IndicatorTable.standard
    #expect(table.indicators.count >= 21)
    #expect(Set(table.indicators.map(\.code)).count == table.indicators.count)
    let wordings = table.indicators.flatMap { [$0.name] + $0.aliases }
    #expect(Set(wordings).count == wordings.count)
    for indicator in table.indicators {
      #expect(
        !indicator.english.isEmpty && !indicator.unit.isEmpty && !indicator.definition.isEmpty, "\(indicator.code)")
      #expect(table.indicator(code: indicator.code) == indicator)
      #expect(table.code(of: Array(indicator.name.unicodeScalars)) == indicator.code)
    }
  }

  @Test("no table has a line that its parser drops")
  func soundTables() {
    #expect(IndicatorTable.faultyLines.isEmpty)
    #expect(UnitTable.faultyLines.isEmpty)
  }

  @Test(
    "a wording that ends in a name has its code, one that only begins with it has none",
    arguments: [
      ("全镇地区生产总值", "gdp"), ("GDP", "gdp"), ("国家高新技术企业", "high_tech_enterprises"), ("高新技术企业增加值", nil), ("碧道", nil),
    ] as [(String, String?)])
  func code(wording: String, code: String?) {
    #expect(IndicatorTable.standard.code(of: Array(wording.unicodeScalars)) == code)
  }

  @Test(
    "units with their multipliers",
    arguments: [
      ("亿元", "亿元", "元", "100000000"), ("万平方米", "万平方米", "平方米", "10000"), ("%的", "%", "ratio", "0.01"),
      ("个百分点", "个百分点", "ratio", "0.01"), ("万亿元", "万亿元", "元", "1000000000000"), ("万,", "万", "", "10000"),
      ("个社区", "个", "个", "1"), ("人次", "人次", "人次", "1"),
    ])
  func units(text: String, name: String, base: String, factor: String) throws {
    let scalars = Array(text.unicodeScalars)
    let unit = try #require(UnitTable.unit(scalars, at: 0, within: scalars.indices))
    #expect(unit.name == name)
    #expect(unit.base == base)
    #expect("\(unit.factor)" == factor)
  }

  @Test("what is no unit", arguments: ["年", "届", "期工程", "大", "", "G"])
  func noUnits(text: String) {
    let scalars = Array(text.unicodeScalars)
    #expect(UnitTable.unit(scalars, at: 0, within: scalars.indices) == nil)
  }

  @Test("commas and colons end a clause, not inside a number")
  func clauses() {
    let text = Array("投入1,234.5万元,惠及9:30后群众。新增".unicodeScalars)
    let sentences = Clause.sentences(of: text, in: Span(0, text.count))
    #expect(sentences == [Span(0, 21), Span(22, 24)])
    #expect(Clause.clause(of: text, around: Span(2, 9), in: sentences[0]) == Span(0, 11))
    #expect(Clause.clause(of: text, around: Span(14, 15), in: sentences[0]) == Span(12, 21))
  }
}

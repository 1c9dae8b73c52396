import HanText
import ReportModel
import Testing

@testable import ReportReader

@Suite("Places and what lies around them")
struct PlaceResolverTests {
  private func resolve(_ name: String, _ level: PlaceLevel?, parents: [String] = [], in text: String) -> Place {
    let resolver = PlaceResolver(table: .standard, mentions: PlaceMentions(in: Array(text.unicodeScalars)))
    return resolver.resolve(Place(name: name, level: level, parents: parents)).place
  }

  @Test("the table has every province, and prefectures and counties below them")
  func table() throws {
    let table = PlaceTable.standard
    #expect(table.entries(named: "广东省").map(\.code) == ["440000"])
    #expect(table.entries(named: "东莞市").map(\.level) == [.city])
    #expect(table.entries(named: "仙桃市").map(\.level) == [.county])
    let codes = PlaceTableRows.divisions.split(separator: "\n").map { String($0.prefix(6)) }
    #expect(codes.count { $0.hasSuffix("0000") } == 34)
    #expect(codes.count { $0.hasSuffix("00") && !$0.hasSuffix("0000") && !$0.dropFirst(2).hasPrefix("90") } == 333)
    #expect(codes.count { !$0.hasSuffix("00") } > 2800)
    // Every county lies in a province, and in a prefecture unless it is a municipality's or directly under the province.
    for code in codes where !code.hasSuffix("00") {
      let entry = try #require(table.entry(withCode: code), "\(code)")
      #expect(!table.parents(of: entry).isEmpty, "\(code)")
    }
    #expect(table.entries(named: "鼓楼区").count == 4)
    let nanshan = table.entries(named: "南山区").first { $0.code == "440305" }
    #expect(nanshan.map { table.parents(of: $0).map(\.name) } == ["广东省", "深圳市"])
  }

  @Test(
    "what the text suffices for",
    arguments: [
      ("广东省", .province, [], "", [], "440000"),
      ("东莞市", .city, [], "", ["广东省"], "441900"),
      ("博罗县", .county, [], "", ["广东省", "惠州市"], "441322"),
      ("南山区", .county, ["深圳市"], "", ["广东省", "深圳市"], "440305"),
      ("南山区", .county, [], "深圳市南山科技园", ["广东省", "深圳市"], "440305"),
      ("寮步镇", .town, ["东莞市"], "", ["广东省", "东莞市"], nil),
      ("万江街道", .subdistrict, [], "顺利通过东莞市创新强镇立项", ["广东省", "东莞市"], nil),
      ("石湾镇", .town, [], "博罗县委、博罗县政府", ["广东省", "惠州市", "博罗县"], nil),
      ("莱芜市", .city, [], "", ["山东省"], "371200"),
      ("崇州市", .county, [], "", ["四川省", "成都市"], "510184"),
      ("徐水县", .county, [], "", ["河北省", "保定市"], "130625"),
      ("密云县", .county, [], "", ["北京市"], "110228"),
      ("无为县", .county, [], "", ["安徽省", "芜湖市"], "340225"),
      ("襄樊市", .city, [], "", ["湖北省"], "420600"),
      ("毕节地区", .city, [], "", ["贵州省"], "522400"),
      ("错那市", .county, [], "山南市委", ["西藏自治区", "山南市"], nil),
      ("石湾镇", .town, [], "提高县域经济水平,提高县域治理水平,改善城东区、城中区面貌", [], nil),
    ] as [(String, PlaceLevel, [String], String, [String], String?)])
  func resolved(
    name: String, level: PlaceLevel, parents: [String], text: String, expected: [String], code: String?
  ) {
    let place = resolve(name, level, parents: parents, in: text)
    #expect(place.parents == expected)
    #expect(place.code == code)
    #expect(place.candidates.isEmpty)
  }

  @Test("two places of one name are listed, not guessed between")
  func ambiguous() {
    let place = resolve("鼓楼区", .county, in: "我区经济平稳运行")
    #expect(place.code == nil)
    #expect(place.parents.isEmpty)
    #expect(place.candidates.map(\.code) == ["320106", "320302", "350102", "410204"])
  }

  @Test("a town that nothing places stays alone, and a rival in the text keeps it so")
  func alone() {
    #expect(resolve("外海街道", .subdistrict, in: "市区各部门").parents.isEmpty)
    #expect(resolve("石湾镇", .town, in: "博罗县和惠东县,博罗县与惠东县").parents.isEmpty)
  }
}

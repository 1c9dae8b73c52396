import FigureExtractor
import ReportModel
import ReportReader
import TestSupport
import Testing

@Suite("Reasons")
struct ReasonTests {
  @Test(
    "a line says which cue decided each field",
    arguments: [
      (
        .plan, "力争地区生产总值增长6%左右。",
        [
          "indicator 地区生产总值: the words before “地区生产总值” · code gdp · measure growth: “增长” · "
            + "comparator approx: “6%左右” · kind target: section 1 is plan · strength strive: “力争” · "
            + "year 2022: section 1 is plan"
        ]
      ),
      (
        .review, "出口18亿元,增长3%。",
        [
          "indicator 出口: the words before “出口” · code exports · measure level: the unit · comparator eq: nothing said · "
            + "kind result: section 1 is review · year 2021: section 1 is review",
          "indicator 出口: carried over from the number before “出口” · code exports · measure growth: “增长” · "
            + "comparator eq: nothing said · kind result: section 1 is review · year 2021: section 1 is review",
        ]
      ),
      (
        .plan, "到2026年,引进10亿元以上项目3个。",
        [
          "indicator 引进项目: the noun behind “引进10亿元以上项目” · code none · measure change: “引进” · comparator gte: “10亿元以上” · "
            + "kind reference: it limits a noun · year 2026: “2026年”",
          "indicator 10亿元以上项目: carried over from the number before “10亿元以上项目” · code none · measure level: the unit · "
            + "comparator eq: nothing said · kind target: section 1 is plan · strength expect: nothing said · "
            + "year 2026: “2026年”",
        ]
      ),
      (
        .review, "城乡供水改造稳步推进,投入资金1.6亿元。",
        [
          "indicator 城乡供水改造投入资金: what is spoken of, with “投入资金” · code none · measure level: the unit · "
            + "comparator eq: nothing said · kind result: section 1 is review · year 2021: section 1 is review"
        ]
      ),
      (
        .review, "项目\t总投资(亿元)\n水厂\t2.5",
        [
          "indicator 水厂总投资: the headings of row and column “水厂” · code none · measure level: “总投资(亿元)” · "
            + "comparator eq: nothing said · kind result: section 1 is review · year 2021: section 1 is review"
        ]
      ),
    ] as [Row])
  func lines(row: Row) throws {
    let document = try ReportReader().read(Array((row.part.rawValue + row.sentence).utf8), name: "a.txt", id: "a")
    let extractor = FigureExtractor()
    #expect(extractor.reasons(for: extractor.figures(in: document), in: document) == row.figures)
  }

  @Test("every figure of the seeds has a reason of one line, whichever are asked for together")
  func seeds() throws {
    let extractor = FigureExtractor()
    for seed in try Seed.all() {
      let document = try ReportReader().read(seed.bytes, name: seed.name, id: seed.id)
      let figures = extractor.figures(in: document)
      let reasons = extractor.reasons(for: figures, in: document)
      #expect(reasons.allSatisfy { $0.map { !$0.isEmpty && !$0.contains("\n") } ?? false }, "\(seed.name)")
      let some = figures.enumerated().filter { $0.offset % 7 == 3 }.map(\.offset)
      #expect(
        extractor.reasons(for: some.map { figures[$0] }, in: document) == some.map { reasons[$0] }, "\(seed.name)")
    }
  }

  @Test("a figure that the document does not hold has none")
  func unknown() throws {
    let document = try ReportReader().read(Array((Part.review.rawValue + "出口18亿元。").utf8), name: "a.txt", id: "a")
    var figure = try #require(FigureExtractor().figures(in: document).first)
    figure.id = "a.1"
    #expect(FigureExtractor().reasons(for: [figure], in: document) == [nil])
  }
}

import ReportModel
import ReportReader
import Testing

@Suite("Metadata")
struct MetadataReaderTests {
  private static let body = "\n今年我们要坚持发展,全面完成各项任务,为人民群众办好事、办实事,努力开创各项工作新局面,再上新台阶,再创新辉煌,奋力前行。\n"

  @Test(
    "place, years and kind from the title",
    arguments: [
      ("2023年东莞市寮步镇政府工作报告", "寮步镇", .town, ["东莞市"], .workReport, 2022, 2023),
      ("2021年黄江镇政府工作计划", "黄江镇", .town, [], .workPlan, nil, 2021),
      ("2020年广东省政府工作报告", "广东省", .province, [], .workReport, 2019, 2020),
      ("2022年深圳市南山区人民政府工作报告", "南山区", .county, ["深圳市"], .workReport, 2021, 2022),
    ] as [(String, String, PlaceLevel, [String], DocumentKind, Int?, Int?)])
  func title(
    title: String, place: String, level: PlaceLevel, parents: [String], kind: DocumentKind, review: Int?, plan: Int?
  ) throws {
    let report = try ReportReader().read(Array((title + Self.body).utf8), name: "a.txt", id: "a").report
    #expect(report.title == title)
    #expect(report.place == Place(name: place, level: level, parents: parents))
    #expect(report.documentKind == kind)
    #expect(report.reviewYear == review)
    #expect(report.planYear == plan)
  }

  @Test("without a title, the place that the text names most, and the years of the parts")
  func noTitle() throws {
    let text = """
      一、2021年工作总结
      万江街道认真贯彻落实上级部署。推动街道发展。万江的发展,万江的特色,万江的品牌,都有新变化。
      二、2022年工作计划
      推动街道建设。万江要有新面貌。
      """
    let report = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").report
    #expect(report.title == nil)
    #expect(report.place == Place(name: "万江街道", level: .subdistrict))
    #expect(report.documentKind == .workSummaryAndPlan)
    #expect(report.reviewYear == 2021)
    #expect(report.planYear == 2022)
  }

  @Test("a place that is not named stays unknown")
  func unknownPlace() throws {
    let text = "一、工作总结\n推动街道发展。推动街道建设。推动街道改革,推动街道开放,推动街道前进。"
    #expect(try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").report.place == Place())
  }

  @Test("script, read in traditional characters and told in simplified ones")
  func script() throws {
    let text = "2023年東莞市寮步鎮政府工作報告" + Self.body
    let report = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").report
    #expect(report.title == "2023年东莞市寮步镇政府工作报告")
    #expect(report.place.name == "寮步镇")
    #expect(report.script == .simplified, "the body is in simplified characters")
    let traditional = "現在,我代表鎮人民政府向大會作工作報告,請予審議,并請各位列席人員提出意見。"
    #expect(try ReportReader().read(Array(traditional.utf8), name: "a", id: "a").report.script == .traditional)
  }
}

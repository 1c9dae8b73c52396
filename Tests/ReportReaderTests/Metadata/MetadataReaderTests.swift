import Foundation
import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

@Suite("Metadata")
struct MetadataReaderTests {
  private static let body = "\n今年我们要坚持发展,全面完成各项任务,为人民群众办好事、办实事,努力开创各项工作新局面,再上新台阶,再创新辉煌,奋力前行。\n"

  @Test(
    "place, years and kind from the title",
    arguments: [
      ("2023年东莞市寮步镇政府工作报告", "寮步镇", .town, ["广东省", "东莞市"], .workReport, 2022, 2023),
      ("2021年黄江镇政府工作计划", "黄江镇", .town, [], .workPlan, nil, 2021),
      ("2023年景德镇市政府工作报告", "景德镇市", .city, ["江西省"], .workReport, 2022, 2023),
      ("二〇二二年新乡市人民政府工作报告", "新乡市", .city, ["河南省"], .workReport, 2021, 2022),
      ("2020年广东省政府工作报告", "广东省", .province, [], .workReport, 2019, 2020),
      ("沅溪市2026年政府工作报告", "沅溪市", .city, [], .workReport, 2025, 2026),
      ("万江街道办事处2016年工作总结和2017年工作安排", "万江街道", .subdistrict, [], .workSummaryAndPlan, 2016, 2017),
      ("二○一五年万江街道工作总结和二○一六年工作思路", "万江街道", .subdistrict, [], .workSummaryAndPlan, 2015, 2016),
      ("2022年万江街道工作情况汇报", "万江街道", .subdistrict, [], .workSummaryAndPlan, 2022, 2023),
      ("关于云湖镇2023年上半年工作总结及下半年工作安排的报告", "云湖镇", .town, [], .workSummaryAndPlan, 2023, 2023),
      ("2022年深圳市南山区人民政府工作报告", "南山区", .county, ["广东省", "深圳市"], .workReport, 2021, 2022),
    ] as [(String, String, PlaceLevel, [String], DocumentKind, Int?, Int?)])
  func title(
    title: String, place: String, level: PlaceLevel, parents: [String], kind: DocumentKind, review: Int?, plan: Int?
  ) throws {
    let report = try ReportReader().read(Array((title + Self.body).utf8), name: "a.txt", id: "a").report
    #expect(report.title == title)
    #expect(report.place.name == place)
    #expect(report.place.level == level)
    #expect(report.place.parents == parents)
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

  @Test("a title without a place: the meeting tells place, year, day and the line below it the speaker")
  func subtitle() throws {
    let text = """
      政府工作报告
      ——2024年1月23日在江西省第十四届人民代表大会第二次会议上
      江西省省长 李 四
      各位代表:
      现在,我代表省人民政府,向大会报告工作,请予审议。
      一、过去一年工作回顾
      一年来,我们坚持稳中求进,全省经济运行持续恢复向好,主要指标高于全国平均水平,各项事业取得新成效。
      二、今年工作安排
      今年要扎实做好各项工作,推动高质量发展取得新突破,确保完成全年经济社会发展目标任务,开创新局面。
      """
    let report = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").report
    #expect(report.title == "政府工作报告")
    #expect(report.place.name == "江西省")
    #expect(report.place.code == "360000")
    #expect(report.meeting == "江西省第十四届人民代表大会第二次会议")
    #expect(report.issuedOn == "2024-01-23")
    #expect(report.speaker == Speaker(role: "江西省省长", name: "李四"))
    #expect(report.reviewYear == 2023)
    #expect(report.planYear == 2024)
  }

  @Test("every span of evidence lies in the source and says what was read")
  func evidence() throws {
    for seed in try Seed.all() {
      let document = try ReportReader().read(seed.bytes, name: seed.name, id: "a")
      let evidence = document.report.evidence
      #expect(!evidence.isEmpty, "\(seed.name)")
      for item in evidence {
        #expect(item.span != nil || item.inferred != nil, "\(seed.name) \(item.field)")
        guard let span = item.span else { continue }
        let slice = MappedText(document.sourceText(span)).foldedText(Span(0, span.count))
        #expect(!slice.isEmpty && span.end <= document.source.count, "\(seed.name) \(item.field)")
        if item.field == "planYear", item.inferred == nil, let year = document.report.planYear {
          #expect(slice == "\(year)年", "\(seed.name)")
        }
      }
    }
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

  @Test(
    "the place from the lines of the head where the title names none",
    arguments: [
      ("——2024年3月5日在第十四届全国人民代表大会第二次会议上\n国务院总理 李强", "中国", PlaceLevel.nation),
      ("各位代表:\n现在,我代表北京市人民政府,向大会报告工作,请予审议。", "北京市", .province),
      ("2020年1月9日在清河县第十七届人民代表大会第四次会议上", "清河县", .county), ("北 川 街 道 办 事 处", "北川街道", .subdistrict),
    ])
  func placeOfHead(lines: String, place: String, level: PlaceLevel) throws {
    let text = "政府工作报告\n\(lines)\n一、2023年工作回顾" + Self.body
    let report = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").report
    #expect(report.place.name == place && report.place.level == level)
  }

  @Test("the meeting's name may be broken over two lines, and buttons stand between the lines of a head")
  func brokenHead() throws {
    let broken = "政府工作报告\n——2026年1月26日在清江省第十四届\n人民代表大会第五次会议上\n清江省省长 林知远\n各位代表:" + Self.body
    let buttons = """
      2026年清江省人民政府工作报告
      2026年02月10日 07时41分
      来源:
      清江日报
      【字体:
      大
      中
      小
      】
      分享:
      2026年1月26日在清江省第十四届人民代表大会第五次会议上
      清江省省长 林知远
      各位代表:
      """
    for text in [broken, buttons + Self.body] {
      let report = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").report
      #expect(report.meeting == "清江省第十四届人民代表大会第五次会议")
      #expect(report.speaker.name == "林知远")
    }
  }

  @Test(
    "what lies around a place that no table has, from the meeting or the committee that leads it",
    arguments: [
      ("2025年兰浦区政府工作报告\n——2025年1月14日在汀州市兰浦区第八届人民代表大会第五次会议上", ["汀州市"]),
      ("政府工作报告\n(2014年1月8日在安和县第十六届人民代表大会第三次会议上)\n一、2013年工作回顾\n我们在淮州市委、市政府的领导下前进。", ["淮州市"]),
      ("柳河镇2025年工作总结和2026年工作计划\n2025年以来,在清源县委、县政府的坚强领导下,我们真抓实干。", ["清源县"]),
      ("青岚街道2019年工作计划\n认真落实工作部署和云江市委、区委各项决策。", ["云江市"]), ("兰浦区2025年政府工作报告\n市委、市政府领导我们。", []),
      ("兰浦区2025年政府工作报告\n我们紧紧围绕市委中心工作,坚决执行市委决策部署。", []),
      ("兰浦区2025年政府工作报告\n去年,全年召开市委常委会十次。", []),
      ("兰浦区2025年政府工作报告\n在中共汀州市委的领导下前进。", ["汀州市"]),
    ])
  func surroundings(text: String, parents: [String]) throws {
    let report = try ReportReader().read(Array((text + Self.body).utf8), name: "a.txt", id: "a").report
    #expect(report.place.parents == parents)
    #expect(report.place.code == nil)
  }

  @Test("a city that no table has is of county level where the text speaks of it so")
  func countyLevelCity() throws {
    let title = "2025年临泽湾市政府工作报告\n"
    let county = title + "一、2024年工作回顾\n跻身全国工业百强县第38位。" + Self.body
    #expect(try ReportReader().read(Array(county.utf8), name: "a", id: "a").report.place.level == .county)
    let city = title + "一、2024年工作回顾\n各县(市、区)竞相发展,一县跻身百强县。" + Self.body
    #expect(try ReportReader().read(Array(city.utf8), name: "a", id: "a").report.place.level == .city)
  }

  @Test("the nation from a title, and all that a record before a report tells")
  func record() throws {
    let nation = "2012年中华人民共和国国务院政府工作报告" + Self.body
    let place = try ReportReader().read(Array(nation.utf8), name: "a", id: "a").report.place
    #expect(place.name == "中国" && place.level == .nation)
    let text = """
      标题:迎难奋进——在清河市第十三届人民代表大会第二次会议上的政府工作报告
      发文单位:清河市人民政府
      发文时间:2009-02-05
      报告人:清河市人民政府市长 于大群

      正文:

      各位代表:

      一、2008年工作回顾
      """
    let document = try ReportReader().read(Array((text + Self.body).utf8), name: "a", id: "a")
    #expect(document.report.meeting == "清河市第十三届人民代表大会第二次会议")
    #expect(document.report.speaker == Speaker(role: "清河市人民政府市长", name: "于大群"))
    #expect(document.report.publisher == "清河市人民政府" && document.report.issuedOn == "2009-02-05")
    #expect(document.sections.first?.kind == .preface && document.report.quality.isEmpty)
  }

  @Test("the day of the meeting goes before the day that a page was posted")
  func issued() throws {
    let text = "2026年清江省政府工作报告\n——2026年2月4日在清江省第十四届人民代表大会第五次会议上\n来源:清江日报\n时间:2026-02-12\n各位代表:\n"
    let posted = "2026年清江省政府工作报告\n来源:清江日报\n时间:2026-02-12\n各位代表:\n"
    for (head, day) in [(text, "2026-02-04"), (posted, "2026-02-12")] {
      #expect(try ReportReader().read(Array((head + Self.body).utf8), name: "a", id: "a").report.issuedOn == day)
    }
  }

  @Test("above a site's menu the page may say its title too; the report begins with the title below it")
  func menu() throws {
    let head = """
      2026年清江省政府工作报告
      2026年1月27日在清江省第十四届人民代表大会第四次会议上 清江省省长 赵刚
      """
    let text = "分享:\n\(head)\n首页\n>\n省情要闻\n省情要闻\n\(head)\n时间:\n2026-02-02 09:20\n来源:\n清江省人民政府\n各位代表:\n一、2025年工作回顾"
    let document = try ReportReader().read(Array((text + Self.body).utf8), name: "a", id: "a")
    #expect(document.sections.map(\.kind).prefix(3) == [.boilerplate, .preface, .review])
    let menu = text.components(separatedBy: head).dropLast().joined(separator: head)
    #expect(document.sections.first { $0.kind == .preface }?.source.start == menu.unicodeScalars.count)
    #expect(document.report.issuedOn == "2026-01-27" && document.report.publisher == "清江省人民政府")
  }

  @Test("the head ends with the request to deliberate, and a part's title behind it is the report's")
  func greeting() throws {
    let text = "政府工作报告\n市长刘海代表市人民政府向大会作政府工作报告。本报记者 摄\n各位代表:\n现在,我代表市人民政府向大会报告工作,请予审议。\n总结本届政府工作——清河跨越其势已成\n" + Self.body
    let sections = try ReportReader().read(Array(text.utf8), name: "a", id: "a").sections
    #expect(sections.map(\.title) == ["政府工作报告", "总结本届政府工作——清河跨越其势已成"])
  }

  @Test(
    "without a title, who speaks to the congress tells place and kind, and the request is the head",
    arguments: [
      ("现在,我代表国务院向大会作政府工作报告,请予审议。", "中国", PlaceLevel.nation), ("我代表清河区人民政府向大会作工作报告,请予审议。", "清河区", .county),
      ("我代表青山新区管委会,向大会报告工作,请予审议。", "青山新区", .zone),
    ])
  func greetingAlone(greeting: String, place: String, level: PlaceLevel) throws {
    let text = "各位代表:\n\(greeting)\n一、2013年工作回顾" + Self.body
    let document = try ReportReader().read(Array(text.utf8), name: "a", id: "a")
    #expect(document.report.place.name == place && document.report.place.level == level)
    #expect(document.report.documentKind == .workReport)
    #expect(document.sections.map(\.kind) == [.preface, .review])
  }

  @Test(
    "a government that leaves out its name is not that of a town the text names, nor of 新区",
    arguments: ["我代表区人民政府向大会作政府工作报告,请予审议。", "根据会议安排,我代表新区管委会向大会报告工作。"])
  func unnamed(greeting: String) throws {
    let towns = Array(repeating: "新城区、老城区、港口区更新。青山街道挂牌成立。提升青山片区。", count: 6).joined(separator: "\n")
    let text = "各位代表:\n\(greeting)\n一、2013年工作回顾\n先进滨海城区建设加快。新城区、老城区和港口区更新。\n\(towns)"
    let report = try ReportReader().read(Array(text.utf8), name: "a", id: "a").report
    #expect(report.place.name == nil && report.place.parents.isEmpty)
    #expect(report.documentKind == .workReport)
  }

  @Test("a government that leaves out its name is that of the place of its level that the text clearly names most")
  func leadingPlace() throws {
    let named = "盐田区贯彻落实规划。盐田区社会建设加快。盐田区人才发展有力。与罗湖区合作。深圳市支持。盐田街道挂牌。"
    let text = "各位代表:\n我代表区人民政府向大会作政府工作报告,请予审议。\n一、2009年工作回顾\n" + named
    let place = try ReportReader().read(Array(text.utf8), name: "a", id: "a").report.place
    #expect(place.name == "盐田区" && place.level == .county && place.parents == ["广东省", "深圳市"])
  }

  @Test(
    "who is only mentioned where a report is given is neither its place nor its day",
    arguments: [
      ("按照国务院部署,我代表镇人民政府向大会作工作报告,请予审议。", nil), ("各位代表:现在,我代表清河市人民政府,向大会报告工作,请予审议。", "清河市"),
      ("我代表市人民政府向大会报告工作,请予审议。昆山市昆山市昆山市昆山市苏州市", "昆山市"), ("我代表清河市高新区管委会向大会报告工作,请予审议。", "高新区"),
    ] as [(String, String?)])
  func mentioned(greeting: String, place: String?) throws {
    let text = "2026年政府工作报告\n各位代表:\n\(greeting)\n一、2025年工作回顾" + Self.body
    #expect(try ReportReader().read(Array(text.utf8), name: "a", id: "a").report.place.name == place)
  }

  @Test("a menu's 附件 and a sentence about a meeting are no part of a head")
  func menuWords() throws {
    let text = "首页\n附件\n打印\n来源:清河日报\n2026年清河市政府工作报告\n时间:2026-02-12\n根据2025年12月20日在市委第五次全会上的部署,请予审议。\n一、2025年工作回顾"
    let document = try ReportReader().read(Array((text + Self.body).utf8), name: "a", id: "a")
    #expect(
      document.sections.map(\.kind).prefix(2) == [.boilerplate, .preface] && document.sections[1].source.start > 10)
    #expect(document.report.issuedOn == "2026-02-12")
  }

  @Test("a report on what was done says so in its opening words")
  func situation() throws {
    let text = "现将有关情况报告如下:\n一、积极统筹部署,高效推进建设" + Self.body
    let document = try ReportReader().read(Array(text.utf8), name: "a", id: "a")
    #expect(document.report.documentKind == .workSummaryAndPlan && document.sections.last?.kind == .review)
  }

  @Test("an excerpt says so in its title, and a report on one's own duties names no government")
  func titles() throws {
    for title in ["清河县2021年政府工作报告(节选)", "述职报告"] {
      #expect(try ReportReader().read(Array((title + Self.body).utf8), name: "a", id: "a").report.title == title)
    }
  }

  @Test("words that begin as the level of a place do are no place")
  func noPlace() throws {
    let text = Array(repeating: "打好乡村振兴攻坚战。打好污染防治攻坚战。", count: 5).joined(separator: "\n")
    #expect(try ReportReader().read(Array(text.utf8), name: "a", id: "a").report.place.name == nil)
  }

  @Test(
    "a list of links below a report is the site's, and so are the terms of its use",
    arguments: ["友情链接:\n国家科技部门\n各省科技厅\n您是第\n74367782 位访客\n", "本作品是中华人民共和国的\n法律、法规,国家机关的决议。根据\n著作权法\n第五条,不适用于该法。\n"])
  func below(furniture: String) throws {
    let text = "2026年清河市政府工作报告\n一、2025年工作回顾" + Self.body + furniture
    let sections = try ReportReader().read(Array(text.utf8), name: "a", id: "a").sections
    #expect(sections.last?.kind == .boilerplate && sections.last?.title == nil)
    #expect(sections.last?.source.start == Array(text.unicodeScalars).count - Array(furniture.unicodeScalars).count)
  }

  @Test("the hour tells when a site posted a page, and the line below a report whose it is")
  func posted() throws {
    let text = """
      2025年兰浦区政府工作报告
      来源:兰浦区人民政府办公室 发布时间:2025-01-21 16:40 字体:【大 中 小】
      ——2025年1月14日在汀州市兰浦区第八届人民代表大会第五次会议上
      """
    let report = try ReportReader().read(Array((text + Self.body).utf8), name: "a", id: "a").report
    #expect(report.issuedOn == "2025-01-14" && report.publisher == "兰浦区人民政府办公室")
    let below = "2025年兰浦区政府工作报告\n一、2024年工作回顾" + Self.body + "来源:清河新闻网\n版权所有:某市人民政府\n"
    #expect(try ReportReader().read(Array(below.utf8), name: "a", id: "a").report.publisher == "清河新闻网")
  }

  @Test("what the report's owner states goes before what the text says")
  func statements() throws {
    let text = "2023年东莞市寮步镇政府工作报告" + Self.body
    let statements: [MetadataStatement] = [.planYear(2030), .placeName("黄江镇"), .title(nil), .script(.traditional)]
    let report = try ReportReader().read(Array(text.utf8), name: "a", id: "a", statements: statements).report
    #expect(report.planYear == 2030 && report.reviewYear == 2029)
    #expect(report.place.name == "黄江镇" && report.place.level == .town && report.title == nil)
    #expect(report.script == .traditional && report.documentKind == .workReport)
    #expect(
      report.evidence.filter { $0.inferred == "sidecar" }.map(\.field) == ["planYear", "place", "title", "script"])
    #expect(report.evidence.count { $0.field == "planYear" } == 1)
  }

  @Test("a title ends before the meeting on its line, in a record too; the report's own words name the speaker")
  func titleAndMeeting() throws {
    let record = """
      标题：政府工作报告——2015年4月21日在清河省第十二届人民代表大会第三次会议上
      发文单位：清河省人民政府
      报告人：清河省省长 李明远
      正文：
      清河省人民政府省长 李明远
      各位代表：
      现在，我向大会报告工作，请予审议。
      一、2014年工作回顾
      """
    let report = try ReportReader().read(Array((record + Self.body).utf8), name: "a.txt", id: "a").report
    #expect(report.title == "政府工作报告")
    #expect(report.meeting == "清河省第十二届人民代表大会第三次会议")
    #expect(report.speaker == Speaker(role: "清河省人民政府省长", name: "李明远"))
    #expect(report.place.name == "清河省")
    #expect(report.documentKind == .workReport)
  }

  @Test("what was said to a congress is a report, though it has no title")
  func withoutTitle() throws {
    let text = "——2025年3月30日在清河县第十五届人民代表大会第六次会议上\n县长 王明\n一、2024年工作回顾" + Self.body
    let report = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").report
    #expect(report.title == nil)
    #expect(report.documentKind == .workReport)
  }

  @Test(
    "a title may begin on the line above that names the place for it",
    arguments: [
      ("2026年湖北省\n政府工作报告", "2026年湖北省政府工作报告", "湖北省"), ("博罗县人民政府\n政 府 工 作 报 告", "博罗县人民政府政府工作报告", "博罗县"),
      ("内部资料\n政府工作报告", "政府工作报告", nil), ("2026年湖北省\n广东省政府工作报告", "广东省政府工作报告", "广东省"),
    ] as [(String, String, String?)])
  func brokenTitle(head: String, title: String, place: String?) throws {
    let text = head + "\n各位代表:\n一、2025年工作回顾" + Self.body
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    #expect(document.report.title == title)
    #expect(document.report.place.name == place)
    let section = document.sections.first { $0.title != nil }
    #expect(section?.kind == .preface && section?.title?.contains("\n") == false)
  }
}

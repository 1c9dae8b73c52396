import ReportModel
import ReportReader
import Testing

/// The ways in which reports of other places and years set their headings.
@Suite("Outlines of other styles")
struct OutlineStyleTests {
  /// One line for each section: id, kind, label and title.
  private func outline(_ text: String) throws -> [String] {
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    return document.sections.map { "\($0.id) \($0.kind.rawValue) \($0.label ?? "-")|\($0.title ?? "-")" }
  }

  private static let body = "全市上下锐意进取、攻坚克难,各项事业取得新的进展,群众得到更多实惠。"

  @Test("parts that are titled by their time hold numbered headings")
  func partsByTime() throws {
    let text = """
      政 府 工 作 报 告
      (2026年1月14日在清河市第七届人民代表大会第六次会议上)
      市 长  周 小 川
      “十四五”时期工作回顾
      \(Self.body)
      (一)经济稳中有进。\(Self.body)
      “十五五”时期发展目标和2026年工作
      \(Self.body)
      (一)扩大有效需求。\(Self.body)
      """
    #expect(
      try outline(text) == [
        "1 preface -|政 府 工 作 报 告", "2 review -|“十四五”时期工作回顾", "2.1 review (一)|经济稳中有进",
        "3 plan -|“十五五”时期发展目标和2026年工作", "3.1 plan (一)|扩大有效需求",
      ])
  }

  @Test(
    "parts that name only a time and work are told by what they say of it",
    arguments: [
      ("过去五年主要工作", "review"), ("2026年工作", "plan"), ("今后五年工作", "plan"), ("五年回顾和2026年工作", "plan"),
      ("2025年以来完成情况", "review"),
    ])
  func partsOfWork(title: String, kind: String) throws {
    #expect(try outline("一、\(title)\n\(Self.body)") == ["1 \(kind) 一、|\(title)"])
  }

  @Test(
    "parts that tell nothing follow what leads to them",
    arguments: [
      ("2025年工作回顾", "review"), ("2025年工作总体要求", "plan"), ("存在的主要问题", "plan"), ("2026年重点工作", "plan"),
    ])
  func partsThatFollow(title: String, kind: String) throws {
    let text = "一、\(title)\n\(Self.body)\n二、做强产业支撑\n\(Self.body)"
    #expect(try outline(text).last == "2 \(kind) 二、|做强产业支撑")
  }

  @Test("an annex is titled by the line below its number; a definition may stand below its term")
  func annexes() throws {
    let text = """
      一、2026年工作安排
      \(Self.body)
      附件1
      2026年民生实事
      \(Self.body)
      附件2
      名词解释
      1.“三横两纵”:
      是指全市的五条干线。
      2.“一网通办”:
      是办事的一种方式。
      """
    #expect(
      try outline(text) == [
        "1 plan 一、|2026年工作安排", "2 plan 附件1|2026年民生实事", "3 glossary 附件2|名词解释", "3.1 glossary 1.|“三横两纵”",
        "3.2 glossary 2.|“一网通办”",
      ])
    let glossary = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").glossary
    #expect(glossary.map(\.definition) == ["是指全市的五条干线。", "是办事的一种方式。"])
  }

  @Test("two clauses of a length open paragraphs as headings do, in company")
  func pairs() throws {
    let text = """
      一、2025年工作回顾
      突出项目牵引,有效投资持续扩大。\(Self.body)
      突出创新驱动,产业能级稳步跃升。\(Self.body)
      """
    #expect(
      try outline(text) == [
        "1 review 一、|2025年工作回顾", "1.1 review -|突出项目牵引,有效投资持续扩大", "1.2 review -|突出创新驱动,产业能级稳步跃升",
      ])
  }

  @Test("numbered lines that only list things head nothing")
  func lists() throws {
    let text = """
      一、2026年工作安排
      集中力量办好民生实事:
      1.新建幼儿园12所,新增学位8600个;
      2.改造老旧小区96个;
      3.新增公共停车位5000个。
      2026年要加强自身建设。
      """
    #expect(try outline(text) == ["1 plan 一、|2026年工作安排"])
    let heads = """
      一、2026年工作安排
      1.新建幼儿园。\(Self.body)
      2.改造老旧小区。\(Self.body)
      """
    #expect(
      try outline(heads) == ["1 plan 一、|2026年工作安排", "1.1 plan 1.|新建幼儿园", "1.2 plan 2.|改造老旧小区"])
  }

  @Test("a list that a paragraph announces goes on beside the headings before that paragraph")
  func resumed() throws {
    let text = """
      一、2023年工作回顾
      ——经济回升向好。\(Self.body)
      ——民生保障有力。\(Self.body)
      回顾过去一年,成绩来之不易,我们主要做了以下工作。
      一是加大调控力度。\(Self.body)
      二是依靠创新引领。\(Self.body)
      """
    #expect(
      try outline(text) == [
        "1 review 一、|2023年工作回顾", "1.1 review ——|经济回升向好", "1.2 review ——|民生保障有力",
        "1.3 review 一是|加大调控力度", "1.4 review 二是|依靠创新引领",
      ])
  }

  @Test("a list that is announced behind what a time brought goes on beside that")
  func resumedBesidePeriods() throws {
    let text = """
      一、2025年工作回顾
      这一年,庆祝活动隆重举行。\(Self.body)
      这一年,标志性工程顺利开工。\(Self.body)
      一年来,我们重点做了以下工作。
      一是坚定不移保稳定。\(Self.body)
      二是全力以赴扩内需。\(Self.body)
      """
    #expect(
      try outline(text).map { String($0.prefix { $0 != " " }) } == ["1", "1.1", "1.2", "1.3", "1.4"])
  }

  @Test("a table of contents is no outline")
  func contents() throws {
    let text = """
      目  录
      一、2022年工作回顾…………1
      二、2023年工作安排…………9
      一、2022年工作回顾
      \(Self.body)
      二、2023年工作安排
      \(Self.body)
      """
    #expect(
      try outline(text) == ["1 boilerplate -|-", "2 review 一、|2022年工作回顾", "3 plan 二、|2023年工作安排"])
  }

  @Test(
    "glossaries are opened in several ways",
    arguments: ["【名词解释】", "附件:《政府工作报告》名词解释", "名词解释(按出现顺序排列)", "注释:", "有关名词注释"])
  func glossary(title: String) throws {
    let text = """
      一、2022年工作回顾
      \(Self.body)
      \(title)
      1.六稳:指稳就业、稳金融。
      """
    let outline = try outline(text)
    #expect(outline.count == 3)
    #expect(outline.last == "2.1 glossary 1.|六稳")
  }

  @Test("what follows the goals of the year inside a part is planned")
  func turned() throws {
    let text = """
      一、工作总结
      \(Self.body)
      今年发展的主要预期目标是:地区生产总值增长5%左右,城镇登记失业率控制在3%以内。
      (一)扩大有效需求。\(Self.body)
      """
    #expect(
      try outline(text) == ["1 review 一、|工作总结", "1.1 plan -|-", "1.2 plan (一)|扩大有效需求"])
  }

  @Test(
    "enumerators of other signs",
    arguments: [
      ("(一)、扩大需求", "(一)、"), ("㈠扩大需求", "㈠"), ("⒈扩大需求", "⒈"), ("⑴扩大需求", "⑴"), ("第一,扩大需求", "第一,"),
      ("1.扩大需求", "1."), ("1、扩大需求", "1、"), ("第一部分 扩大需求", "第一部分"),
    ])
  func signs(heading: String, label: String) throws {
    let sections = try ReportReader().read(Array("\(heading)\n\(Self.body)".utf8), name: "a", id: "a").sections
    #expect(sections.first?.label == label && sections.first?.title == "扩大需求")
  }

  @Test("paragraphs in a row open with what they tell of, in several ways")
  func rows() throws {
    let text = """
      2021年工作回顾:
      \(Self.body)
      产业发展:\(Self.body)
      基础设施建设:\(Self.body)
      脱贫攻坚:\(Self.body)
      2022年工作安排:
      重点工作:
      以改革为统揽,全力服务企业,营商环境不断优化。\(Self.body)
      推进城乡统筹,攻坚克难理秩序,城乡面貌持续改善。\(Self.body)
      注重自身建设,转变作风提效能,行政能力明显提升。\(Self.body)
      三、民生
      就业是民生之本。\(Self.body)
      社保是民生之依。\(Self.body)
      教育是民生之基。\(Self.body)
      """
    #expect(
      try outline(text) == [
        "1 review -|2021年工作回顾", "1.1 review -|产业发展", "1.2 review -|基础设施建设",
        "1.3 review -|脱贫攻坚", "2 plan -|2022年工作安排",
        "2.1 plan -|重点工作", "2.1.1 plan -|以改革为统揽,全力服务企业,营商环境不断优化",
        "2.1.2 plan -|推进城乡统筹,攻坚克难理秩序,城乡面貌持续改善", "2.1.3 plan -|注重自身建设,转变作风提效能,行政能力明显提升",
        "2.2 plan 三、|民生", "2.2.1 plan -|就业是民生之本", "2.2.2 plan -|社保是民生之依", "2.2.3 plan -|教育是民生之基",
      ])
  }

  @Test("what each of a row of paragraphs tells of a time is its heading")
  func periods() throws {
    let text = """
      一、2025年工作回顾
      \(Self.body)
      过去的一年,我们强力推进三年大变样,拉开城市建设序幕。\(Self.body)
      这五年,建市60周年庆祝活动隆重举行。\(Self.body)
      这五年,重大标志性工程顺利开工。\(Self.body)
      """
    #expect(
      try outline(text) == [
        "1 review 一、|2025年工作回顾", "1.1 review -|过去的一年,我们强力推进三年大变样,拉开城市建设序幕",
        "1.2 review -|这五年,建市60周年庆祝活动隆重举行", "1.3 review -|这五年,重大标志性工程顺利开工",
      ])
  }

  @Test("a blank alone may part a numbered heading from its text")
  func blank() throws {
    let text = """
      二、2005年主要任务 今年是全面实现计划目标的重要一年,也是衔接下一个计划的关键一年,做好今年的工作至关紧要,意义十分重大,影响十分深远。
      (一)优化结构 提高效益
      """
    #expect(try outline(text) == ["1 plan 二、|2005年主要任务", "1.1 plan (一)|优化结构 提高效益"])
  }

  @Test("a sentence that only tells when is no heading, though it has two clauses")
  func circumstances() throws {
    let text = """
      一、2012年主要任务
      在工业化进程中,要更加重视农业。\(Self.body)
      """
    #expect(try outline(text) == ["1 plan 一、|2012年主要任务"])
  }

  @Test("what a part of the future requires or plans is told by its title, not by the part before it")
  func future() throws {
    let text = """
      一、2025年工作回顾
      \(Self.body)
      二、“十五五”时期把握的重要要求
      \(Self.body)
      三、关于规划纲要(草案)的说明
      \(Self.body)
      四、2026年工作总体部署
      \(Self.body)
      """
    #expect(
      try outline(text).map { String($0.prefix { $0 != "|" }) } == [
        "1 review 一、", "2 requirements 二、", "3 plan 三、", "4 plan 四、",
      ])
  }

  @Test("a list that a word processor numbers heads nothing, and its headings do")
  func computedNumbers() throws {
    let heading = WordFixture.item(1)
    let item = WordFixture.item(2)
    var word = WordFixture(
      body: [
        WordFixture.paragraph("2026年工作安排", heading), WordFixture.paragraph("集中力量办好民生实事:"),
        WordFixture.paragraph("新建幼儿园12所;", item), WordFixture.paragraph("改造老旧小区96个;", item),
        WordFixture.paragraph("新增公共停车位5000个。", item), WordFixture.paragraph("今后五年的打算", heading),
        WordFixture.paragraph("新建幼儿园。\(Self.body)", item),
      ].joined())
    let (part, list) = (WordFixture.level(0, "chineseCounting", "%1、"), WordFixture.level(0, "decimal", "%1."))
    word.numbering = """
      <w:abstractNum w:abstractNumId="0">\(part)</w:abstractNum><w:abstractNum w:abstractNumId="1">\(list)</w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      """
    let document = try ReportReader().read(word.bytes, name: "a.docx", id: "a")
    #expect(document.sections.map { "\($0.id) \($0.label ?? "-")" } == ["1 一、", "2 二、", "2.1 4."])
  }

  @Test("sentences on lines of their own head the paragraphs below them, where that is the custom")
  func bareLines() throws {
    let text = """
      一、2025年工作回顾
      生态底色更加亮丽。
      \(Self.body)始终坚持生态优先。
      经济运行持续向好。
      \(Self.body)始终坚持稳中求进。
      民生改善可感可及。
      \(Self.body)始终坚持民生为大。
      这是生态文明建设取得成效的五年。
      \(Self.body)
      这是综合实力显著提升的五年。
      \(Self.body)
      二、2026年重点工作
      一是推动全市经济稳中向好。
      十件民生实事全面完成。\(Self.body)
      今年要重点做好以下工作。
      """
    #expect(
      try outline(text) == [
        "1 review 一、|2025年工作回顾", "1.1 review -|生态底色更加亮丽", "1.2 review -|经济运行持续向好", "1.3 review -|民生改善可感可及",
        "1.4 review -|这是生态文明建设取得成效的五年", "1.5 review -|这是综合实力显著提升的五年", "2 plan 二、|2026年重点工作",
        "2.1 plan 一是|推动全市经济稳中向好",
      ])
  }

  @Test("where most sentences on lines of their own have a heading's form, all of them are headings")
  func customaryBareLines() throws {
    let text = """
      二、保持经济持续发展
      加强农业基础地位。
      \(Self.body)始终坚持生态优先。
      改善经营管理,搞好工交生产。
      \(Self.body)始终坚持稳中求进。
      扩大对外开放。
      国有企业改革继续推进,制度建设加快。\(Self.body)始终坚持民生为大。
      深化投资体制改革,是优化投资结构的根本保证。
      \(Self.body)始终坚持质量第一。
      """
    #expect(
      try outline(text).dropFirst().map { String($0.drop { $0 != "|" }) } == [
        "|加强农业基础地位", "|改善经营管理,搞好工交生产", "|扩大对外开放", "|深化投资体制改革,是优化投资结构的根本保证",
      ])
  }

  @Test("a dash before a sentence on a line of its own heads the paragraphs below it")
  func bareDash() throws {
    let text = """
      一、2025年工作回顾
      ——扎实抓好三项任务,发展底盘持续夯实。
      经济运行稳中有进。\(Self.body)
      民生保障水平提高。\(Self.body)
      """
    #expect(
      try outline(text) == [
        "1 review 一、|2025年工作回顾", "1.1 review ——|扎实抓好三项任务,发展底盘持续夯实", "1.1.1 review -|经济运行稳中有进",
        "1.1.2 review -|民生保障水平提高",
      ])
  }

  @Test(
    "sentences that only say when, or that a list follows, are no headings",
    arguments: ["五年来,我们脚踏实地前行;五年来,我们开拓创新奋进", "“十五五”时期具有重要地位", "“十四五”时期,发展历程极不平凡", "一年来,我们重点做了以下工作", "着力抓好八个方面工作"])
  func noHeadings(sentence: String) throws {
    let text = "一、2026年工作安排\n过去一年\n\(sentence)。\(Self.body)\n“十五五”时期机遇前所未有。\(Self.body)\n\(sentence)。\n\(Self.body)"
    #expect(try outline(text) == ["1 plan 一、|2026年工作安排"])
  }

  @Test("years in a row open paragraphs as other words for the time do")
  func years() throws {
    let text = """
      一、2020年工作回顾
      2020 年,我们众志成城,疫情防控取得阶段胜利。\(Self.body)
      2020 年,我们同心同向,各项事业实现预期目标。\(Self.body)
      """
    #expect(
      try outline(text).dropFirst() == [
        "1.1 review -|2020 年,我们众志成城,疫情防控取得阶段胜利", "1.2 review -|2020 年,我们同心同向,各项事业实现预期目标",
      ])
  }

  @Test("a part behind what is lacking is planned, and an item is of its part's kind")
  func kinds() throws {
    let text = """
      一、2025年工作回顾
      \(Self.body)
      我们也清醒看到,发展中还存在不少困难和问题。\(Self.body)
      二、坚定信心再出发
      一是始终把稳定作为第一位的工作任务。\(Self.body)
      三、今后五年的总体要求
      一是始终把民生作为最重要的工作任务。\(Self.body)
      """
    #expect(
      try outline(text).map { String($0.prefix { $0 != "|" }) } == [
        "1 review 一、", "1.1 problems -", "2 plan 二、", "2.1 plan 一是", "3 requirements 三、", "3.1 requirements 一是",
      ])
  }

  @Test("a numbering that begins again stands inside the part that it tells of")
  func nestedNumberings() throws {
    let told = """
      一、2001年工作的回顾
      \(Self.body)
      二、2002年工作的主要任务
      \(Self.body)
      一、推进结构调整
      \(Self.body)
      二、实施主体战略
      \(Self.body)
      """
    #expect(
      try outline(told) == [
        "1 review 一、|2001年工作的回顾", "2 plan 二、|2002年工作的主要任务", "2.1 plan 一、|推进结构调整", "2.2 plan 二、|实施主体战略",
      ])
    let resumed = "一、加快发展\n一、修路\n\(Self.body)\n二、建桥\n\(Self.body)\n三、种树\n\(Self.body)\n二、改善民生\n\(Self.body)"
    #expect(
      try outline(resumed).map { String($0.prefix { $0 != " " }) } == ["1", "1.1", "1.2", "1.3", "2"])
    let own = "一、2025年回顾\n\(Self.body)\n二、2026年主要任务\n一、抓项目\n\(Self.body)\n二、抓民生\n\(Self.body)"
    #expect(try outline(own).map { String($0.prefix { $0 != " " }) } == ["1", "2", "2.1", "2.2"])
    let problems = "一、工作回顾\n\(Self.body)\n二、存在问题\n\(Self.body)\n一、抓项目推进\n\(Self.body)"
    #expect(try outline(problems).map { String($0.prefix { $0 != " " }) } == ["1", "2", "3"])
    let inBrackets = "(一)关于形势\n\(Self.body)\n(二)关于改革\n一、调整价格\n\(Self.body)\n二、放开市场\n\(Self.body)\n(三)关于开放\n\(Self.body)"
    #expect(
      try outline(inBrackets).map { String($0.prefix { $0 != " " }) } == ["1", "2", "2.1", "2.2", "3"])
    let annex = "一、加快发展\n\(Self.body)\n二、改善民生\n\(Self.body)\n附件1\n民生实事\n一、修路\n\(Self.body)"
    #expect(try outline(annex).map { String($0.prefix { $0 != " " }) } == ["1", "2", "3", "3.1"])
  }

  @Test("the only annex has no number, and its list of sentences heads nothing")
  func onlyAnnex() throws {
    let text = """
      一、2026年工作安排
      \(Self.body)
      附件
      2026年民生实事
      1.发放报酬20亿元以上;扩大失业保险覆盖面(牵头单位:农牧厅)。
      2.实现城镇新增就业18万人以上(牵头单位:人社厅)。
      3.提供法律咨询;化解率达到93%以上(牵头单位:司法厅)。
      """
    #expect(try outline(text) == ["1 plan 一、|2026年工作安排", "2 plan 附件|2026年民生实事"])
  }

  @Test("what is expected may be titled before a colon, and a line that ends in one may hold a numbering")
  func goals() throws {
    let text = """
      2022年工作安排:
      2022年经济社会发展主要预期目标:地区生产总值增长6.5%以上,城乡居民收入增长7%。
      重点工作:
      (一)建强主阵地。\(Self.body)
      规划明确了主要指标:\(Self.body)
      """
    #expect(
      try outline(text) == [
        "1 plan -|2022年工作安排", "1.1 plan -|2022年经济社会发展主要预期目标", "1.2 plan -|重点工作", "1.2.1 plan (一)|建强主阵地",
      ])
  }

  @Test("the last words may be titled, or follow an address on a line of its own")
  func closings() throws {
    let titled = "一、2026年工作安排\n\(Self.body)\n结束语\n各位代表!让我们团结起来,为实现目标而努力奋斗!"
    #expect(try outline(titled) == ["1 plan 一、|2026年工作安排", "2 closing -|结束语"])
    let addressed = "一、2026年工作安排\n\(Self.body)\n各位代表!\n新征程催人奋进。让我们团结起来,为实现目标而努力奋斗!"
    #expect(try outline(addressed) == ["1 plan 一、|2026年工作安排", "2 closing -|-"])
    let problems = "一、2025年工作回顾\n\(Self.body)\n各位代表!\n我们也清醒地认识到,发展还存在不少困难和问题。"
    #expect(try outline(problems) == ["1 review 一、|2025年工作回顾", "1.1 problems -|-"])
  }

  @Test("what is told of a time that is over was done, whatever part tells it")
  func over() throws {
    let text = """
      二、“十五五”时期主要目标任务
      这五年,我们锐意改革,发展取得显著成效。\(Self.body)
      这五年,我们系统治理,底色更加鲜明靓丽。\(Self.body)
      今后五年,我们将接续奋斗。\(Self.body)
      这五年,我们将加快建设现代化强市。\(Self.body)
      """
    #expect(try outline(text).map { $0.split(separator: " ")[1] }.prefix(3) == ["plan", "review", "review"])
    #expect(try !outline(text).contains { $0.contains("将") && $0.contains("review") })
    #expect(try outline("一、一季度主要工作\n\(Self.body)").first == "1 review 一、|一季度主要工作")
    #expect(
      try outline("一、上半年主要工作\n\(Self.body)\n二、下半年主要工作\n\(Self.body)").map { $0.split(separator: " ")[1] } == [
        "review", "plan",
      ])
  }

  @Test("paragraphs in a row open with several clauses that say what came of it")
  func chains() throws {
    let text = """
      一、2017年工作回顾
      以协同发展为统揽,主动对接京津,联动发展势头更加强劲。\(Self.body)
      着力打造共同体,用好三大发动机,引领高端发展,创新活力持续迸发。\(Self.body)
      全力以赴打好攻坚战,社会事业不断进步,人民生活越来越好。\(Self.body)
      """
    #expect(try outline(text).count == 4)
  }

  @Test("a sentence that ends the line of a longer heading heads what is below, as pairs on lines of their own do")
  func tails() throws {
    let text = """
      一、“十四五”时期工作回顾
      五年来,我们坚定不移推动高质量发展,综合实力实现新跨越。经济实力显著提升。
      \(Self.body)始终坚持稳中求进。
      产业结构持续优化。
      \(Self.body)始终坚持创新驱动。
      二、2026年工作安排
      聚焦对外开放,高标准建设自由贸易港。
      \(Self.body)始终坚持开放合作。
      聚焦生态文明,厚植绿色发展底色。
      \(Self.body)始终坚持生态优先。
      更新时间:2026/1/8 11:20:49    信息发布人:管理员
      """
    #expect(
      try outline(text) == [
        "1 review 一、|“十四五”时期工作回顾", "1.1 review -|五年来,我们坚定不移推动高质量发展,综合实力实现新跨越", "1.1.1 review -|经济实力显著提升",
        "1.1.2 review -|产业结构持续优化", "2 plan 二、|2026年工作安排", "2.1 plan -|聚焦对外开放,高标准建设自由贸易港",
        "2.2 plan -|聚焦生态文明,厚植绿色发展底色",
      ])
  }
}

import ReportModel
import ReportReader
import Testing

/// Several levels of headings in one paragraph, and the lists that look like them.
@Suite("Headings inside paragraphs")
struct InnerHeadingTests {
  /// One line for each section below the first: id, kind, label and title.
  private func inner(_ paragraphs: String, under part: String = "一、2026年工作安排") throws -> [String] {
    let text = "\(part)\n\(paragraphs)"
    let sections = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a").sections.dropFirst()
    return sections.map { "\($0.id) \($0.kind.rawValue) \($0.label ?? "-")|\($0.title ?? "-")" }
  }

  private static let body = "全乡上下锐意进取、攻坚克难,各项事业取得新的进展,群众得到更多实惠。"

  @Test(
    "items of every style are headings where each has a sentence of its own and text behind it",
    arguments: [
      ("一是", "二是", "三是"), ("首先,", "其次,", "最后,"), ("第一,", "第二,", "第三,"), ("(1)", "(2)", "(3)"),
      ("1.", "2.", "3."), ("①", "②", "③"), ("(一)", "(二)", "(三)"),
    ])
  func styles(first: String, second: String, third: String) throws {
    let items = "\(first)修通乡道。\(Self.body)\(second)建好水厂。\(Self.body)\(third)办好小学。\(Self.body)"
    let titles = ["修通乡道", "建好水厂", "办好小学"]
    let labels = [first, second, third]
    let expected = zip(1..., zip(labels, titles)).map { "1.\($0) plan \($1.0)|\($1.1)" }
    #expect(try inner(items) == expected, "the first opens the paragraph")
    #expect(try inner("今年突出抓好三件大事。\(items)") == expected, "a sentence opens the paragraph")
  }

  @Test("items that open with a clause without a number are named by it, where full stops part them")
  func clauses() throws {
    let named = "办好实事。(1)加强医疗服务,新建卫生室12所。(2)改善办学条件,为30所小学供暖。(3)助力乡村振兴,建设基地5个。"
    #expect(
      try inner(named) == ["1.1 plan (1)|加强医疗服务", "1.2 plan (2)|改善办学条件", "1.3 plan (3)|助力乡村振兴"])
    let counted = "办好实事。一是新建卫生室12所,方便群众。二是为30所小学供暖,改善条件。三是建设基地5个,带动增收。"
    #expect(try inner(counted) == [])
    let listed = "办好实事。(1)加强医疗服务,新建卫生室12所;(2)改善办学条件,供暖30所;(3)助力乡村振兴,建设基地5个。"
    #expect(try inner(listed) == [])
  }

  @Test("what is lacking is listed where each item is one sentence, and has headings where each tells more")
  func problems() throws {
    let listed = "各位代表!我们也清醒认识到,工作中还存在不少问题:一是产业层次不高,龙头企业少;二是欠账较多,有23公里路未硬化;三是队伍老化。对此,我们将认真解决。"
    #expect(try inner(listed, under: "一、2025年工作回顾") == ["1.1 problems -|-"])
    let headed = "我们清醒认识到,发展还存在一些不足。一是产业层次不高。\(Self.body)二是欠账较多。\(Self.body)三是队伍老化,年轻干部少。"
    #expect(
      try inner(headed, under: "一、2025年工作回顾") == [
        "1.1 problems -|-", "1.1.1 problems 一是|产业层次不高", "1.1.2 problems 二是|欠账较多", "1.1.3 problems 三是|队伍老化",
      ])
  }

  @Test("items of 一是 that are one sentence each list what is done, and number no heading")
  func listedItems() throws {
    let text = "加强自身建设。一要建设法治政府,坚持依法决策。二要建设诚信政府,做到言而有信。三要建设高效政府,确保政策落实。"
    #expect(try inner(text).allSatisfy { !$0.contains("要|") })
  }

  @Test("headings inside paragraphs have the length that is a report's custom; sentences of other lengths tell")
  func customaryLengths() throws {
    let long = String(repeating: Self.body, count: 3)
    let paragraphs = ["打造品质县城", "建设数智乡镇", "推进老区更新"].enumerated().map { index, title in
      "(\("一二三".dropFirst(index).prefix(1)))聚力转型升级,建设美好家园。推进城乡融合。\(long)\(title)。\(long)"
    }
    let told = "支持全乡创建国家农高区。\(Self.body)新职教园区全面建成投用。扩大有效投资。\(long)激发文旅活力。\(long)"
    let text = paragraphs.joined(separator: "\n") + "\n(四)聚力扩大内需,增强发展动力。\(told)"
    #expect(
      try inner(text).suffix(3) == ["1.4 plan (四)|聚力扩大内需,增强发展动力", "1.4.1 plan -|扩大有效投资", "1.4.2 plan -|激发文旅活力"])
  }

  @Test("among many paragraphs that a heading opens, the short sentences of one are no headings below it")
  func chance() throws {
    let others = (1...9).map { _ in "持续深化改革开放。" + String(repeating: Self.body, count: 5) }
    let one = "大力繁荣文化事业。弘扬社会主义先进文化。\(Self.body)加强网络文明建设。\(Self.body)促进全民阅读。\(Self.body)"
    #expect(try inner((others + [one]).joined(separator: "\n")).count == 10)
    #expect(try inner(([others[0], one]).joined(separator: "\n")).count == 5)
  }

  @Test("among many numbered paragraphs, too, those of one are none; where many hold three, two are enough")
  func share() throws {
    let long = String(repeating: Self.body, count: 5)
    let numbered = "二三四五六七八九".map { "(\($0))深化重点领域改革。\(long)" }
    let one = "(一)优化公共服务。支持托育体系建设。\(Self.body)构建技能培育体系。\(Self.body)落实生育支持政策。\(Self.body)"
    #expect(try inner(([one] + numbered).joined(separator: "\n")).count == 9)
    let three = "激活消费主引擎。提高消费能力。\(Self.body)丰富消费业态。\(Self.body)优化消费环境。\(Self.body)\(Self.body)"
    let two = "打造融合示范样板。深化产业合作。\(Self.body)打造共同市场。\(Self.body)\(Self.body)"
    #expect(try inner([three, three, three, two].joined(separator: "\n")).count == 15)
    #expect(try inner([three, two].joined(separator: "\n")).count == 5)
  }

  @Test("sentences that all tell what came of it are headings, however few paragraphs have such")
  func outcomes() throws {
    let long = String(repeating: Self.body, count: 5)
    let numbered = "二三四五六七八九".map { "(\($0))深化重点领域改革。\(long)" }
    let one =
      "(一)全力以赴保增长。\(long)积极帮助企业渡过难关。\(Self.body)总部经济势头良好。\(Self.body)推动出台促进条例。\(Self.body)旅游产业品质不断提升。\(Self.body)港口物流业逐步企稳。\(Self.body)科技产业稳步发展。\(Self.body)"
    #expect(
      try inner(([one] + numbered).joined(separator: "\n")).dropFirst().prefix(5).map { $0.suffix(6) } == [
        "企业渡过难关", "经济势头良好", "品质不断提升", "流业逐步企稳", "产业稳步发展",
      ])
  }

  @Test("lines of one sentence each behind a colon are a list, and items of what is required are required")
  func announced() throws {
    let list = "去年呈现出十大亮点:\n一是投资规模创新高,增速回升。\n二是消费总额创新高,信心增强。\n三是成功创建示范区,成为又一块招牌。"
    #expect(try inner(list, under: "一、2025年工作回顾") == [])
    #expect(try inner(list.replacing(":", with: "。"), under: "一、2025年工作回顾").count == 3)
    let required = "在今年工作中,我们要切实把握以下要求:一是增创新优势。\(Self.body)二是把握新主题。\(Self.body)"
    #expect(
      try inner(Self.body + "\n" + required) == [
        "1.1 requirements -|-", "1.1.1 requirements 一是|增创新优势", "1.1.2 requirements 二是|把握新主题",
      ])
  }

  @Test(
    "where all of a part stands in one paragraph, each of its headings has a paragraph's text and is beside the first")
  func beside() throws {
    let long = String(repeating: Self.body, count: 3)
    let paragraph = "深化攻坚机制。\(long)优化平台能级。\(long)强化人才支撑。\(long)"
    #expect(
      try inner([paragraph, paragraph].joined(separator: "\n")).map { String($0.prefix { $0 != " " }) } == [
        "1.1", "1.2", "1.3", "1.4", "1.5", "1.6",
      ])
  }

  @Test("a list that begins again in a plain paragraph belongs to that; quoted words make no heading too long")
  func again() throws {
    let first = "一是修通乡道。\(Self.body)\n二是建好水厂。\(Self.body)"
    let second = "审查通过后,将全力组织实施。一是细化方案。\(Self.body)二是重点突破。\(Self.body)"
    #expect(
      try inner([first, second].joined(separator: "\n")).map { String($0.prefix { $0 != " " }) } == [
        "1.1", "1.2", "1.3", "1.3.1", "1.3.2",
      ])
    let quoted = "深化构建“一主一副、两翼联动、多点支撑、全域协调”区域发展格局。\(Self.body)\n夯实区域支撑。\(Self.body)"
    #expect(try inner(quoted).count == 2)
  }

  @Test("of two short sentences in a row the second is the heading, unless the first opens the paragraph")
  func inARow() throws {
    let text = "(一)扩大对外开放。加强平台建设。\(Self.body)深化内外贸一体化改革。加强双向投资合作。\(Self.body)推进制度型开放。\(Self.body)"
    #expect(try inner(text).map { $0.suffix(6) } == ["扩大对外开放", "加强平台建设", "双向投资合作", "进制度型开放"])
  }

  @Test("numbers in quotes part nothing, an open quote and figures do")
  func quotes() throws {
    let quoted = "做强“2+1+X”产业支撑。\(Self.body)\n推动主导产业升级。\(Self.body)"
    #expect(try inner(quoted).count == 2)
    let open = "“完成投资120亿元。\(Self.body)\n“完成投资130亿元。\(Self.body)\n“完成投资140亿元。\(Self.body)"
    #expect(try inner(open) == [])
  }

  @Test("what kind of time it was heads the sentences behind it")
  func verdicts() throws {
    let text = "回望“十四五”,我们走过了极不平凡的历程。这五年,是感恩奋进的五年。\(Self.body)这五年,是攻坚克难的五年。\(Self.body)这五年,是跨越发展的五年。\(Self.body)"
    #expect(
      try inner(text, under: "一、2025年工作回顾").suffix(3).map { $0.suffix(12) } == [
        "这五年,是感恩奋进的五年", "这五年,是攻坚克难的五年", "这五年,是跨越发展的五年",
      ])
  }

  @Test("numbered headings inside a plain paragraph belong to that, not to the sentence heading before it")
  func itemsOfPlain() throws {
    let text = "——经济稳中有进。\(Self.body)\n2025年,我们干成了许多事。一是修通乡道。\(Self.body)二是建好水厂。\(Self.body)"
    #expect(
      try inner(text, under: "一、2025年工作回顾") == [
        "1.1 review ——|经济稳中有进", "1.2 review -|-", "1.2.1 review 一是|修通乡道", "1.2.2 review 二是|建好水厂",
      ])
  }

  @Test("lines of one sentence each that count what is done are a list")
  func lists() throws {
    let text = """
      1.新建卫生室12所,方便群众看病。
      2.为30所小学供暖。
      3.建设特色种植基地5个。
      """
    #expect(try inner(text) == [])
  }

  @Test("a heading may be followed by a shorter one, by several, or by pairs of clauses that are built alike")
  func nested() throws {
    let direct = "多措并举扩大投资。持续扩大工业投资。\(Self.body)大力推进老城更新。\(Self.body)着力补齐民生短板。\(Self.body)"
    #expect(
      try inner(direct) == [
        "1.1 plan -|多措并举扩大投资", "1.1.1 plan -|持续扩大工业投资", "1.1.2 plan -|大力推进老城更新",
        "1.1.3 plan -|着力补齐民生短板",
      ])
    let pairs =
      "一是在加强污染防治上持续用力。\(Self.body)持续抓好大气污染防治,坚决打赢蓝天保卫战。强力治煤。\(Self.body)强力治尘。\(Self.body)强力治车。\(Self.body)更加突出水的治理,坚决打赢碧水保卫战。\(Self.body)"
    #expect(
      try inner(pairs) == [
        "1.1 plan 一是|在加强污染防治上持续用力", "1.1.1 plan -|持续抓好大气污染防治,坚决打赢蓝天保卫战", "1.1.1.1 plan -|强力治煤",
        "1.1.1.2 plan -|强力治尘", "1.1.1.3 plan -|强力治车", "1.1.2 plan -|更加突出水的治理,坚决打赢碧水保卫战",
      ])
  }

  @Test("two short sentences that only tell are no headings")
  func statements() throws {
    let text = "(一)社会事业全面进步。\(Self.body)乡档案室晋升为一级馆。\(Self.body)安全生产形势平稳。\(Self.body)"
    #expect(try inner(text) == ["1.1 plan (一)|社会事业全面进步"])
  }

  @Test("short sentences that are strewn among others, programmes and indicators part nothing")
  func strewn() throws {
    let programmes = "推动工业提质升级。实施智能改造行动。\(Self.body)加快建筑业转型。\(Self.body)开展品牌培育工程。\(Self.body)"
    #expect(try inner("\(programmes)\n加快培育新兴产业。\(Self.body)").map { $0.last } == ["级", "业"])
    let late =
      "(一)用心办好实事。\(Self.body)\(Self.body)\(Self.body)\(Self.body)\(Self.body)\(Self.body)推进专题教育。\(Self.body)扎实整改反馈问题。\(Self.body)"
    #expect(try inner(late) == ["1.1 plan (一)|用心办好实事"])
    let indicators = "规划明确了主要指标:一是围绕经济发展,提出6项指标。二是围绕创新驱动,提出5项指标。三是围绕民生福祉,提出8项指标。"
    #expect(try inner(indicators) == [])
  }

  @Test("headings of one length stand side by side in a paragraph that they open")
  func siblings() throws {
    let below = "(一)打好攻坚战\n脱贫攻坚全面胜利。\(Self.body)生态建设持续加强。\(Self.body)风险防范迅速有力。\(Self.body)"
    #expect(
      try inner(below) == [
        "1.1 plan (一)|打好攻坚战", "1.1.1 plan -|脱贫攻坚全面胜利", "1.1.2 plan -|生态建设持续加强", "1.1.3 plan -|风险防范迅速有力",
      ])
    let beside = "经济运行稳中向好。\(Self.body)区域协同平稳有序。\(Self.body)\n主导产业成效明显。\(Self.body)"
    #expect(try inner(beside).map { $0.suffix(8) } == ["经济运行稳中向好", "区域协同平稳有序", "主导产业成效明显"])
    let within = "(一)夯实党建基础\n深入学习贯彻。\(Self.body)严格规范政治生活。\(Self.body)推动学习教育入心。\(Self.body)做实做强基层党建。\(Self.body)"
    #expect(try inner(within).allSatisfy { $0.hasPrefix("1.1") }, "below a bare heading they are that heading's")
  }

  @Test("sentences that open with the same words for the time head what follows each")
  func repeatedPeriods() throws {
    let text = "“十四五”时期极不平凡。五年来,创新实力日益彰显。\(Self.body)五年来,改革开放纵深推进。\(Self.body)五年来,民生保障扎实有力。\(Self.body)"
    #expect(
      try inner(text, under: "一、2025年工作回顾") == [
        "1.1 review -|-", "1.1.1 review -|五年来,创新实力日益彰显", "1.1.2 review -|五年来,改革开放纵深推进",
        "1.1.3 review -|五年来,民生保障扎实有力",
      ])
  }

  @Test("three characters head a paragraph, or what stands in one, where there are several")
  func terse() throws {
    let inside = "努力让农业强起来。\(Self.body)稳粮食。\(Self.body)建园区。\(Self.body)提品质。\(Self.body)\n推进美丽乡村建设。\(Self.body)"
    #expect(
      try inner(inside) == [
        "1.1 plan -|努力让农业强起来", "1.1.1 plan -|稳粮食", "1.1.2 plan -|建园区", "1.1.3 plan -|提品质", "1.2 plan -|推进美丽乡村建设",
      ])
    let opening = "抓一产。\(Self.body)\n\(Self.body)\n提二产。\(Self.body)\n促三产。\(Self.body)"
    #expect(try inner(opening) == ["1.1 plan -|抓一产", "1.2 plan -|提二产", "1.3 plan -|促三产"])
    #expect(try inner("抓一产。\(Self.body)") == [], "one alone is a sentence")
  }

  @Test("a statement from which a part concludes is no heading, nor is one among headings of another form")
  func conclusions() throws {
    let text = """
      充分释放消费潜力。\(Self.body)
      持续壮大经营主体。\(Self.body)
      市场是稀缺资源。全乡要以市场为依托,以稳定可靠的增长,赢得更大主动、实现良好开局。
      产业强则经济强。我们要以产业的含金量、含新量、含绿量,提升经济发展能量。
      """
    #expect(try inner(text) == ["1.1 plan -|充分释放消费潜力", "1.2 plan -|持续壮大经营主体"])
  }
}

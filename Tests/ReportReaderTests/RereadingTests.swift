import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

/// The clean text is a report as well, and says what the source said.
@Suite("Reading clean text again")
struct RereadingTests {
  /// One line for each section, without where it stands.
  private static func outline(_ document: Document) -> [String] {
    document.sections.map { "\($0.id) \($0.kind.rawValue) \($0.label ?? "-")|\($0.title ?? "-")" }
  }

  private static func reread(_ document: Document) throws -> Document {
    try ReportReader().read(Array(String(of: document.text.scalars).utf8), name: "a", id: "a")
  }

  @Test("of every seed, as text, as a page and as .docx")
  func seeds() throws {
    for seed in try Seed.all() {
      let lines = String(decoding: seed.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map {
        String($0).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      }
      let page = "<html><body><nav>首页</nav>\(lines.map { "<p>　\($0)</p>" }.joined())<footer>版权</footer></body></html>"
      let word = WordFixture(body: lines.map { WordFixture.paragraph($0) }.joined()).bytes
      for (format, bytes) in [("text", seed.bytes), ("page", Array(page.utf8)), ("docx", word)] {
        let document = try ReportReader().read(bytes, name: "a", id: "a")
        let again = try Self.reread(document)
        #expect(Self.outline(again) == Self.outline(document), "\(seed.name) as \(format)")
        #expect(again.text.scalars == document.text.scalars, "\(seed.name) as \(format)")
      }
    }
  }

  private static let lines = [
    "2021年黄江镇政府工作报告", "——2021年3月1日在黄江镇第十七届人民代表大会第四次会议上", "各位代表:", "一、2021年工作回顾", "二、2022年工作安排",
    "2022年工作安排", "第一部分 工作回顾", "(一)坚持招大商。引进项目三十个,总投资12.5亿元。", "(二)坚持抓创新", "1.新建幼儿园12所;", "2.改造老旧小区96个;",
    "3.新增停车位5000个。", "一是做强主导产业。依托专业镇基础引进企业,增长6.5%。二是拓展空间。强化土地收储盘活土地,完成收储。",
    "强化规划统筹引领。邀请专家指导产业规划,为未来发展提供科学支撑,推进园区建设。", "加快完善交通体系。高标准推进综合开发规划,推动轨道线路接轨,打通断头路。",
    "我们也清醒认识到,还存在一些问题:一是总量偏小,龙头企业少;二是空间不足,填土任务重。", "这一年,我们全力推动经济平稳增长。投资完成120亿元,增长9%。",
    "今年发展的主要预期目标是:地区生产总值增长5%左右。", "让我们更加紧密地团结起来,奋力谱写新篇章!", "名词解释:", "1.瞪羚企业:指跨过死亡谷的企业。", "独角兽:指估值很高的企业。",
    "首页 > 要闻 > 正文", "版权所有:某市人民政府", "【字体:大 中 小】", "来源:南方日报", "指标\t2021年\t增长", "生产总值\t193.5亿元\t9.0%", "— 1 —", "— 2 —",
    "— 3 —", "", "　　", "全镇上下****同心协力,\u{AD}推动各项工作  任务高效落实", "继续努力,", "推进高质量发展。", "重点工作:", "工作中有“亮点”",
  ]

  @Test("of texts put together at random", arguments: 0..<200 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let count = Int.random(in: 3...40, using: &generator)
    let text = (0..<count).map { _ in Self.lines.randomElement(using: &generator) ?? "" }.joined(separator: "\n")
    let words = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) && !$0.hasPrefix("— ") }
    guard !words.isEmpty else {
      #expect(throws: ReadingError.empty) { try ReportReader().read(Array(text.utf8), name: "a", id: "a") }
      return
    }
    let document = try ReportReader().read(Array(text.utf8), name: "a", id: "a")
    let again = try Self.reread(document)
    #expect(again.text.scalars == document.text.scalars, "seed \(seed)")
    #expect(Self.outline(again) == Self.outline(document), "seed \(seed)")
  }
}

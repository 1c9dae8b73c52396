import Testing

@testable import HanText

@Suite struct ScriptFoldingTests {
  @Test(
    "a simplified form for reading",
    arguments: [
      ("東莞市寮步鎮政府工作報告", "东莞市寮步镇政府工作报告"),
      ("發展", "发展"), ("頭髮", "头发"), ("乾隆", "乾隆"), ("幹部", "干部"), ("凈增", "净增"), ("淨增", "净增"),
      ("峯", "峰"), ("臺灣", "台湾"), ("颱風", "台风"), ("麵粉", "面粉"), ("麪粉", "面粉"), ("餘額", "余额"),
      ("後臺", "后台"), ("於是", "于是"), ("併購", "并购"), ("並且", "并且"), ("里程", "里程"), ("這裏", "这里"),
      ("裡面", "里面"), ("成效顯著", "成效显著"), ("台帳", "台帐"), ("賬戶", "账户"), ("諮詢", "咨询"), ("艱鉅", "艰巨"),
      ("衛生", "卫生"), ("衞生", "卫生"), ("為了", "为了"), ("爲了", "为了"), ("羣眾", "群众"), ("群衆", "群众"),
      ("瞭望塔", "瞭望塔"), ("俱樂部", "俱乐部"), ("摔跤", "摔跤"), ("大阪", "大阪"), ("製造", "制造"), ("週邊", "周边"),
      ("復甦", "复苏"), ("覆蓋", "覆盖"), ("穀物", "谷物"), ("嶽麓", "岳麓"), ("鏟除", "铲除"), ("説明", "说明"), ("說明", "说明"),
      ("二噁英", "二恶英"), ("氹仔", "氹仔"), ("顗", "𫖮"), ("𨧀", "𬭊"),
      ("１９３．５３％，（Ａ）", "193.53%,(A)"), ("　", " "), ("。、“”《》", "。、“”《》"), ("GDP", "GDP"),
      ("⼈⺠政府⻓", "人民政府长"), ("\u{F902}", "车"), ("﹙﹚", "()"),
    ]
  )
  func readable(text: String, expected: String) {
    #expect(fold(text, ScriptFolding.readable) == expected)
  }

  @Test(
    "one class for search",
    arguments: [
      ["干", "乾", "幹", "榦"], ["着", "著"], ["于", "於"], ["并", "併", "並", "幷"], ["里", "裏", "裡"],
      ["台", "臺", "颱", "檯", "枱"], ["后", "後"], ["面", "麵", "麪"], ["余", "餘", "馀"], ["账", "帐", "帳", "賬"],
      ["复", "復", "複", "覆"], ["了", "瞭"], ["借", "藉"], ["只", "隻", "衹", "祇"], ["巨", "鉅", "钜"],
      ["钟", "鐘", "鍾", "锺"], ["发", "發", "髮"], ["a", "A", "Ａ", "ａ"], ["é", "É"], ["%", "％"],
      ["“", "”", "\"", "「", "』", "＂"], ["-", "—", "–", "－", "−"], ["·", "•", "・"], ["〇", "○"], ["~", "～", "〜"],
    ]
  )
  func searchable(members: [String]) {
    let classes = Set(members.map { fold($0, ScriptFolding.searchable) })
    #expect(classes.count == 1)
  }

  @Test(
    "what search keeps apart",
    arguments: [("未", "末"), ("土", "士"), ("像", "象"), ("作", "做"), ("一", "-"), ("、", ","), ("。", "."), ("长", "常")]
  )
  func apart(left: String, right: String) {
    #expect(fold(left, ScriptFolding.searchable) != fold(right, ScriptFolding.searchable))
  }

  @Test("which characters show the traditional script")
  func traditional() {
    for scalar in "東鎮報發髮顯爲衆峯臺𨧀".unicodeScalars { #expect(ScriptFolding.isTraditional(scalar), "\(scalar)") }
    for scalar in "东告台里干乾著後於昇Ａａ，。⼈\u{F902}𫖮一".unicodeScalars {
      #expect(!ScriptFolding.isTraditional(scalar), "\(scalar)")
    }
  }

  @Test("every entry of the table is readable")
  func table() {
    #expect(ScriptFolding.unreadable == [])
  }

  @Test("folding twice is folding once, on every code point")
  func idempotent() {
    var offenders: [Unicode.Scalar] = []
    for value in UInt32(0)...0x32000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let readable = ScriptFolding.readable(scalar)
      let searchable = ScriptFolding.searchable(scalar)
      if ScriptFolding.readable(readable) != readable || ScriptFolding.searchable(searchable) != searchable
        || ScriptFolding.searchable(readable) != searchable
      {
        offenders.append(scalar)
      }
    }
    #expect(offenders == [])
  }

  @Test("the standard characters and ASCII stay as they are")
  func unchanged() {
    for value in UInt32(0)..<0x80 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(ScriptFolding.readable(scalar) == scalar)
    }
    let text = "人民政府工作报告:全面贯彻党的二十大精神,坚持稳中求进工作总基调,完整、准确、全面贯彻新发展理念。"
    #expect(fold(text, ScriptFolding.readable) == text)
  }

  private func fold(_ text: String, _ folding: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    String(of: text.unicodeScalars.map(folding))
  }
}

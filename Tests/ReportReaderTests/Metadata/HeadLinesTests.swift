import HanText
import Testing

@testable import ReportReader

@Suite("The lines around a title")
struct HeadLinesTests {
  private func find(_ line: String, _ finder: ([Unicode.Scalar], [Span]) -> Span?) -> String? {
    let text = Array(line.unicodeScalars)
    return finder(text, [Span(0, text.count)]).map { String(of: text[$0.range]) }
  }

  @Test(
    "days",
    arguments: [
      ("2021-02-01 09:15:13", "2021-02-01"), ("——2023年3月1日在会上", "2023-03-01"), ("2024 年 1 月", nil),
      ("2021/2/28", "2021-02-28"),
      ("2021.12.31", "2021-12-31"), ("2023年2月29日", nil), ("2024年2月29日", "2024-02-29"), ("2023年13月1日", nil),
      ("12021-02-01", nil), ("二〇二六年一月二十七日", "2026-01-27"), ("二○一九年十月十日", "2019-10-10"),
      ("二〇二六年十三月一日", nil), ("二〇二六年一月", nil),
      ("2023年1月 18日", "2023-01-18"), ("2025 年 3 月 30 日", "2025-03-30"), ("2021 -02-01", nil), ("0000-00-00", nil),
      ("2023年3月", nil), ("", nil),
    ] as [(String, String?)])
  func days(line: String, day: String?) {
    let text = Array(line.unicodeScalars)
    #expect(DateFinder.first(in: text, Span(0, text.count))?.text == day)
  }

  @Test(
    "meetings",
    arguments: [
      ("——2023年3月1日在寮步镇第十七届人民代表大会第四次会议上", "寮步镇第十七届人民代表大会第四次会议"),
      ("(2024年1月23日在江西省第十四届人民代表大会第二次会议上)", "江西省第十四届人民代表大会第二次会议"), ("在****市青岚区第五届人民代表大会第一次会议上", "青岚区第五届人民代表大会第一次会议"),
      ("——2026年2月3日在上海市第十六届人民代表大会第四次会议上", "上海市第十六届人民代表大会第四次会议"),
      ("会议:清河县第十八届人民代表大会第五次会议", "清河县第十八届人民代表大会第五次会议"), ("会议:另行通知", nil), ("在广州上大学", nil), ("在", nil),
    ] as [(String, String?)])
  func meetings(line: String, meeting: String?) {
    #expect(find(line) { MeetingFinder.find(in: $0, $1) } == meeting)
  }

  @Test(
    "speakers",
    arguments: [
      ("镇人民政府镇长 黄荣峰", "镇人民政府镇长", "黄荣峰"), ("市长 王  伟", "市长", "王  伟"), ("(代县长:李四光)", "代县长", "李四光"),
      ("主席 艾尔肯·吐尼亚孜", "主席", "艾尔肯·吐尼亚孜"), ("各位代表", nil, nil), ("镇长致辞全文如下", nil, nil),
      ("河北省人民政府省长许勤", "河北省人民政府省长", "许勤"), ("市长信箱", nil, nil), ("市长讲话", nil, nil), ("市长 2023年", nil, nil),
      ("报告人:清河市人民政府市长 于大群", "清河市人民政府市长", "于大群"), ("市 长  向 文 博", "市 长", "向 文 博"), ("代省长 陆 明 远", "代省长", "陆 明 远"),
      ("2月3日,大会开幕。省长毛大明作政府工作报告。本报记者 摄", "省长", "毛大明"), ("区长王山向大会作政府工作报告。", "区长", "王山"),
      ("省长在大会上作政府工作报告", nil, nil),
      ("2026年1月27日在清江省第十四届人民代表大会第四次会议上 清江省省长 赵刚", "清江省省长", "赵刚"),
    ] as [(String, String?, String?)])
  func speakers(line: String, role: String?, name: String?) {
    let text = Array(line.unicodeScalars)
    let found = SpeakerFinder.find(in: text, [Span(0, text.count)])
    #expect(found.map { String(of: text[$0.role.range]) } == role)
    #expect(found.map { String(of: text[$0.name.range]) } == name)
  }

  @Test(
    "publishers",
    arguments: [
      ("中国东莞政府门户网站      2021-02-01 09:15:13  来源: 本网", "中国东莞政府门户网站"), ("信息来源:惠阳区政府办公室 字体:大", "惠阳区政府办公室"),
      ("来源: 本站", nil), ("发布时间:2021-02-01", nil), ("来源:", nil),
    ] as [(String, String?)])
  func publishers(line: String, publisher: String?) {
    #expect(find(line) { PublisherFinder.find(in: $0, $1) } == publisher)
  }
}

import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

@Suite("The outline")
struct OutlineTests {
  /// One line for each section: id, kind, label and title.
  private func outline(_ text: String) throws -> [String] {
    let document = try ReportReader().read(Array(text.utf8), name: "a.txt", id: "a")
    return document.sections.map { "\($0.id) \($0.kind.rawValue) \($0.label ?? "-")|\($0.title ?? "-")" }
  }

  @Test(
    "headings of every style, and what they hold",
    arguments: [
      (
        "numbered parts with items",
        """
        一、2021年工作总结
        (一)经济发展迈出新步伐。完成更新单元备案20个。
        (二)民生持续改善。新增学位。
        二、2022年工作计划
        (一)坚持招大商。
        一是做强主导产业。依托专业镇基础。
        二是拓展空间。强化土地收储。
        """,
        [
          "1 review 一、|2021年工作总结", "1.1 review (一)|经济发展迈出新步伐", "1.2 review (二)|民生持续改善",
          "2 plan 二、|2022年工作计划", "2.1 plan (一)|坚持招大商", "2.1.1 plan 一是|做强主导产业",
          "2.1.2 plan 二是|拓展空间",
        ]
      ),
      (
        "items inside a paragraph are headings when each has a text of its own",
        """
        一、工作总结
        (一)总述。很好。
        我们也清醒认识到,还存在一些问题。一是总量偏小。市场占地大。二是空间不足。填土任务重。
        """,
        [
          "1 review 一、|工作总结", "1.1 review (一)|总述", "1.2 problems -|-", "1.2.1 problems 一是|总量偏小",
          "1.2.2 problems 二是|空间不足",
        ]
      ),
      (
        "items that only list are no headings",
        """
        一、工作计划
        抓好三件事:一是修路,二是建桥,三是种树。
        """,
        ["1 plan 一、|工作计划"]
      ),
      (
        "parts without numbers around numbered headings",
        """
        2023年东莞市寮步镇政府工作报告
        ——2023年3月1日在寮步镇第十七届人民代表大会上
        各位代表:
        2022年工作回顾
        刚刚过去的2022年,成绩来之不易,我们全力保实体、稳增长,经济运行总体平稳向好。
        2023年工作安排
        今年是全面贯彻落实党的二十大精神的开局之年,我们要努力工作,开创新局面。
        一、聚焦科技创新
        坚持全员招商,把招商引资作为一把手工程来抓,全年引进项目三十个。
        名词注解:
        “双万”:指地区生产总值超过1万亿元。
        """,
        [
          "1 preface -|2023年东莞市寮步镇政府工作报告", "2 review -|2022年工作回顾", "3 plan -|2023年工作安排",
          "3.1 plan 一、|聚焦科技创新", "4 glossary -|名词注解", "4.1 glossary -|“双万”",
        ]
      ),
      (
        "text before the first heading stands beside it",
        """
        刚刚过去的2021年,我们推动各项工作任务高效落实,实现地区生产总值193.53亿元,同比增长9.0%。
        一、2022年工作计划
        继续努力。
        """,
        ["1 review -|-", "2 plan 一、|2022年工作计划"]
      ),
      (
        "sentences that run into their paragraphs, in company",
        """
        (一)坚持招大商
        强化规划统筹引领。邀请专家指导产业规划,为未来发展提供科学支撑,推进园区建设。
        加快完善交通体系。高标准推进综合开发规划,推动轨道线路与都市圈接轨,打通断头路。
        (二)坚持抓创新
        建设更好的创新生态。这一段没有相邻的标题,但是这份报告习惯于这样的标题,所以也算标题。
        """,
        [
          "1 review (一)|坚持招大商", "1.1 review -|强化规划统筹引领", "1.2 review -|加快完善交通体系", "2 review (二)|坚持抓创新",
          "2.1 review -|建设更好的创新生态",
        ]
      ),
      (
        "a short sentence that opens a paragraph is none where no other does",
        """
        (二)坚持抓创新
        建设更好的创新生态。这一段没有相邻的标题,只有一个短句,因此不算标题,只是普通的一段话。
        """,
        ["1 review (二)|坚持抓创新"]
      ),
      (
        "headings inside a paragraph that a longer heading opens",
        """
        2022年工作回顾
        一年来,我们聚力强产业、促创新,推动先进制造成为重要引擎。大力推动产业立新柱。以龙头项目引领产业结构优化升级,三十个项目落地。聚力拓展产业空间。强化土地要素支撑,完善土地收储整备工作机制,完成收储。
        各位代表!成绩来之不易。
        """,
        [
          "1 review -|2022年工作回顾", "1.1 review -|一年来,我们聚力强产业、促创新,推动先进制造成为重要引擎", "1.1.1 review -|大力推动产业立新柱",
          "1.1.2 review -|聚力拓展产业空间", "1.2 review -|-",
        ]
      ),
      (
        "headings inside a paragraph come in its order, items between them included",
        """
        一、2021年工作总结
        (一)经济发展迈出新步伐。大力推动产业立新柱。以龙头项目引领产业升级,引进三十个项目落地投产。我们抓好落实。一是做强主导产业。依托专业镇基础引进企业。二是拓展空间。强化土地收储盘活土地。聚力拓展产业空间。强化土地要素支撑,完善土地收储整备机制,完成收储并有序推进。
        """,
        [
          "1 review 一、|2021年工作总结", "1.1 review (一)|经济发展迈出新步伐", "1.1.1 review -|大力推动产业立新柱",
          "1.1.1.1 review 一是|做强主导产业", "1.1.1.2 review 二是|拓展空间", "1.1.2 review -|聚力拓展产业空间",
        ]
      ),
      (
        "a numbered heading that mentions a town is no title",
        """
        一、2021年全市工作总结
        增长5%。
        """,
        ["1 review 一、|2021年全市工作总结"]
      ),
      (
        "furniture around the report is set apart",
        """
        头部
        2021年黄江镇政府工作计划
        “十四五”时期是我国两个一百年奋斗目标的历史交汇期,我们要迈开新步子,适应新转变,锤炼新本领,用实际行动抓好发展,用实际成果惠及群众,让群众满意。
        全面对接参与湾区建设
        强化规划统筹引领。邀请专家指导空间规划。
        扫一扫在手机打开当前页
        主办单位:某市人民政府办公室
        """,
        [
          "1 boilerplate -|-", "2 preface -|2021年黄江镇政府工作计划", "3 plan -|-", "4 plan -|全面对接参与湾区建设",
          "5 boilerplate -|-",
        ]
      ),
      (
        "the words of a site's menu are no headings, and the page that it names is no title",
        """
        标题:2008年清河市政府工作报告
        报告人:清河市人民政府市长 于大群
        政府工作报告
        清河市人大
        清河市政协
        长者版
        |
        首页
        市长之窗
        政务公开
        走进清河
        当前位置:
        首页
        >>
        市长之窗
        >>
        政府工作报告
        政府工作报告
        2008年1月9日
        【
        字体:
        大
        小
        】
        ——在清河市第五届人民代表大会第三次会议上
        各位代表:
        现在,我代表市人民政府,向大会报告工作,请予审议。
        一、2007年工作回顾
        全市生产总值增长9%,农民收入有了新的提高,群众的生活继续改善。
        关于本站
        |
        网站地图
        版权所有:清河市人民政府
        """,
        ["1 boilerplate -|-", "2 preface -|政府工作报告", "3 review 一、|2007年工作回顾", "4 boilerplate -|-"]
      ),
    ])
  func sections(name: String, text: String, expected: [String]) throws {
    #expect(try outline(text) == expected, "\(name)")
  }

  @Test("own texts follow each other and cover the text; sources nest")
  func coverage() throws {
    for seed in try Seed.all() {
      let document = try ReportReader().read(seed.bytes, name: seed.name, id: "a")
      var position = 0
      for section in document.sections {
        #expect(section.ownText.start >= position, "\(seed.name) \(section.id)")
        let between = document.text.foldedText(Span(position, section.ownText.start))
        #expect(between.drop(while: \.isNewline).isEmpty)
        position = section.ownText.end
        guard let parent = document.sections.first(where: { $0.id == section.parent }) else { continue }
        #expect(parent.children.contains(section.id))
        #expect(parent.source.start <= section.source.start && section.source.end <= parent.source.end)
      }
      #expect(position == document.text.scalars.count, "\(seed.name)")
    }
  }
}

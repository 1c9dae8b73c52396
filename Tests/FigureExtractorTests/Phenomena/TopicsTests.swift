import Testing

@Suite("Topics")
struct TopicsTests {
  @Test(
    "a general noun takes what is spoken of, or the verb that tells which are meant",
    arguments: [
      (
        .review, "城乡供水改造稳步推进,投入资金1.6亿元,惠及群众8.5万人。",
        [
          "result level 1.6 亿元 eq 2021 - 城乡供水改造投入资金 -",
          "result level 8.5 万人 eq 2021 - 城乡供水改造惠及群众 -",
        ]
      ),
      (
        .review, "城乡供水改造稳步推进,投入1元,投入2元,投入3元。",
        [
          "result level 1 元 eq 2021 - 城乡供水改造投入 -", "result level 2 元 eq 2021 - 城乡供水改造投入 -",
          "result level 3 元 eq 2021 - 城乡供水改造投入 -",
        ]
      ),
      (
        .review, "城乡供水改造稳步推进, 投入资金1.6亿元。",
        ["result level 1.6 亿元 eq 2021 - 城乡供水改造投入资金 -"]
      ),
      (
        .review, "加快老城区路网建设。投资3.2亿元,新建道路5条。",
        [
          "result level 3.2 亿元 eq 2021 - 老城区路网投资 -",
          "result change 5 条 eq 2021 - 道路 -",
        ]
      ),
      (
        .review, "实施城乡环卫一体化,投资2400万元,实施项目12个。",
        [
          "result level 2400 万元 eq 2021 - 城乡环卫一体化投资 -",
          "result level 12 个 eq 2021 - 城乡环卫一体化项目 -",
        ]
      ),
      (
        .review, "新签约项目42个、开工30个、投产18个。",
        [
          "result change 42 个 eq 2021 - 新签约项目 -",
          "result level 30 个 eq 2021 - 开工项目 -",
          "result level 18 个 eq 2021 - 投产项目 -",
        ]
      ),
      (
        .review, "安排重点项目60个,年度计划投资150亿元。",
        [
          "result level 60 个 eq 2021 - 重点项目 key_projects",
          "result level 150 亿元 eq 2021 - 重点项目年度计划投资 major_project_investment",
        ]
      ),
      (
        .review, "引进企业16家,带动就业2300人。",
        [
          "result change 16 家 eq 2021 - 引进企业 -",
          "result level 2300 人 eq 2021 - 带动就业 -",
        ]
      ),
      (.review, "推动25家企业开展数字化改造。", ["result level 25 家 eq 2021 - 数字化改造企业 -"]),
      (.review, "6个村创成省级美丽乡村。", ["result level 6 个 eq 2021 - 省级美丽乡村 -"]),
      (.review, "实现3200名贫困人口脱贫。", ["result level 3200 名 eq 2021 - 贫困人口脱贫 -"]),
      (
        .review, "新改扩建学校7所,新增学位2600个。",
        [
          "result change 7 所 eq 2021 - 新改扩建学校 -",
          "result change 2600 个 eq 2021 - 学位 school_places",
        ]
      ),
      (
        .review, "发放救助金260万元,惠及310户。",
        [
          "result level 260 万元 eq 2021 - 救助金 -",
          "result level 310 户 eq 2021 - 救助金惠及 -",
        ]
      ),
      (.review, "围绕产业需求开展技能培训1.2万人次。", ["result level 1.2 万人次 eq 2021 - 技能培训 -"]),
      (.review, "34万人得到最低生活保障。", ["result level 34 万人 eq 2021 - 得到最低生活保障 -"]),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}

import Testing

@Suite("Units")
struct UnitsTests {
  @Test(
    "units with their multipliers and denominators",
    arguments: [
      (.review, "空气质量优良天数达到331天。", ["result level 331 天 eq 2021 - 空气质量优良天数 good_air_days"]),
      (.review, "细颗粒物平均浓度降到29微克/立方米。", ["result level 29 微克/立方米 eq 2021 - 细颗粒物平均浓度 pm25"]),
      (.review, "全员劳动生产率达22万元/人。", ["result level 22 万元/人 eq 2021 - 全员劳动生产率 -"]),
      (.review, "粮食产量稳定在15亿斤以上。", ["result level 15 亿斤 gte 2021 - 粮食产量 grain_output"]),
      (.review, "新增光伏装机12万千瓦。", ["result change 12 万千瓦 eq 2021 - 光伏装机 -"]),
      (.review, "生猪出栏46万头。", ["result level 46 万头 eq 2021 - 生猪出栏 pig_output"]),
      (.review, "集装箱吞吐量突破90万标箱。", ["result level 90 万标箱 gt 2021 - 集装箱吞吐量 container_throughput"]),
      (.review, "开行中欧班列210列。", ["result level 210 列 eq 2021 - 中欧班列 -"]),
      (.review, "企业开办时间压缩到0.5个工作日。", ["result level 0.5 个工作日 eq 2021 - 企业开办时间 -"]),
      (.review, "建成高标准农田3.5万亩。", ["result change 3.5 万亩 eq 2021 - 高标准农田 high_standard_farmland"]),
      (.review, "接待游客560万人次。", ["result level 560 万人次 eq 2021 - 接待游客 tourists"]),
      (.review, "完成人工造林2400公顷。", ["result change 2400 公顷 eq 2021 - 人工造林 afforestation"]),
      (.review, "年供气1.5亿立方米。", ["result level 1.5 亿立方米 eq 2021 - 年供气 -"]),
      (.review, "压减平板玻璃300万重量箱。", ["result level 300 万重量箱 eq 2021 - 压减平板玻璃 -"]),
      (.review, "技能培训12期600人次。", ["result level 12 期 eq 2021 - 技能培训 -", "result level 600 人次 eq 2021 - 技能培训 -"]),
      (.review, "建成3期工程。", []),
      (.review, "服务60多万个体工商户。", ["result level 60 万 gt 2021 - 服务个体工商户 -"]),
      (.review, "团结68万人民。", ["result level 68 万 eq 2021 - 团结人民 -"]),
      (.review, "3县2镇入选试点。", ["result level 3 县 eq 2021 - 县 -", "result level 2 镇 eq 2021 - 镇 -"]),
      (
        .review, "购置农机1200台(套),受理来信350余件(条)。",
        [
          "result level 1200 台(套) eq 2021 - 购置农机 -",
          "result level 350 件(条) gt 2021 - 来信 -",
        ]
      ),
      (
        .review, "占比分别高于全市6.2和3.5个百分点。",
        [
          "result change 6.2 个百分点 eq 2021 - 占比 -",
          "result change 3.5 个百分点 eq 2021 - 占比 -",
        ]
      ),
      (
        .review, "增速高于全市4个和2个百分点。",
        [
          "result change 4 个百分点 eq 2021 - 增速高于全市 -",
          "result change 2 个百分点 eq 2021 - 增速高于全市 -",
        ]
      ),
      (
        .review, "东站、西站客运量分别达120万、95万人次。",
        [
          "result level 120 万人次 eq 2021 - 东站客运量 -",
          "result level 95 万人次 eq 2021 - 西站客运量 -",
        ]
      ),
    ] as [Row])
  func rows(row: Row) throws {
    #expect(try row.part.lines(row.sentence) == row.figures)
  }
}

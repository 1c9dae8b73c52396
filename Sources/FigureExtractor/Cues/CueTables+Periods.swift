import HanText

/// For which year or years a number holds.
extension CueTables {
  /// Behind a year that growth sets out from.
  static let baselines = PhraseTable(words: "基础上 的基础上 基数上 水平上 为基期")
  /// Before a year that a number is compared with.
  static let comparisonsWithYears = PhraseTable(words: "比 较 与 同 是 为 相当于 由 从 自 于")
  /// Before a year from which something has changed: 比2011年增加.
  static let comparedWith = PhraseTable(words: "比 较 与 同 分别比 分别较")
  /// Behind a year from which something has held.
  static let since = PhraseTable(words: "以来 起")
  /// Behind these words: 1985年以来最高 tells of one year.
  static let superlatives = PhraseTable(words: "最 的最 首次 首个 新高 新低 的新高")
  /// The year before the one planned.
  static let lastYear = PhraseTable<Bool>([
    ("去年", true), ("上年", true), ("比上年", false), ("比去年", false), ("较上年", false), ("较去年", false),
    ("同上年", false), ("同去年", false), ("与上年", false), ("与去年", false),
  ])

  /// 五年 plans and the years they span.
  static let planPeriods = PhraseTable<ClosedRange<Int>>([
    ("十一五", 2006...2010), ("十二五", 2011...2015), ("十三五", 2016...2020), ("十四五", 2021...2025),
    ("十五五", 2026...2030), ("十六五", 2031...2035),
  ])
  /// Behind a five-year plan: only its last year is meant.
  static let planEnds = PhraseTable(words: "末 ”末 末期 ”末期 期末 ”期末")

  /// Behind a five-year plan: it is a document, a beginning or an end, and no span of years.
  static let planNames = PhraseTable(words: "规划 ”规划 开局 ”开局 收官 ”收官 圆满收官 ”圆满收官 顺利收官 ”顺利收官")

  /// With whom a paragraph may begin.
  static let addresses = PhraseTable(words: "各位代表 各位委员 同志们 朋友们")
  /// Before the year that a paragraph turns to.
  static let beforeYears = PhraseTable(words: "刚刚过去的 即将过去的 过去的 刚过去的 回顾 回首 回望 展望")
  /// Behind it: 2025年是….
  static let behindYears = PhraseTable(words: "是 以来 的工作")
  /// The section's own year in words, at the head of a paragraph.
  static let ownYears = PhraseTable(words: "一年来 过去一年 过去的一年 刚刚过去的一年 这一年")

  /// Years counted back from the year under review, or onward from the year planned.
  static let spans = PhraseTable<SpanOfYears>(
    spans(.back, 5, "五年来 过去五年 五年累计 五年间 近五年 这五年 五年共 经过五年 过去的五年 五年里 过去5年 5年来 近5年 这5年 5年间 五年年均 五年平均 五年中")
      + spans(.back, 3, "三年来 过去三年 近三年 三年累计 这三年 三年间")
      + spans(.back, 2, "两年来 过去两年 近两年")
      + spans(.back, 4, "四年来 过去四年 近四年")
      + spans(.onward, 5, "今后五年 未来五年 今后5年 未来5年 下一个五年 五年时间 五年内")
      + spans(.onward, 3, "今后三年 未来三年 今后3年 未来3年 三年时间 三年内 利用三年"))

  /// Numbers of years that span them where a verb follows: 五年新增3000台, but not 三年行动.
  static let bareSpans = PhraseTable<Int>([
    ("五年", 5), ("四年", 4), ("三年", 3), ("两年", 2), ("5年", 5), ("4年", 4), ("3年", 3), ("2年", 2),
  ])

  /// Before such a number, that make it another one.
  static let numberEnds = Set("十百第前连续.".unicodeScalars)

  private static func spans(
    _ direction: SpanOfYears.Direction, _ count: Int, _ words: String
  ) -> [(String, SpanOfYears)] {
    words.split(separator: " ").map { (String($0), SpanOfYears(direction: direction, count: count)) }
  }

  /// Words for what adds up, or comes up every year, over a span.
  static let sums = PhraseTable(words: "年均 累计 五年 合计 总共 平均每年 年平均 共")
  /// What is done over the years, where a clause begins with it.
  static let doings = PhraseTable(
    words: """
      实施 完成 改造 打通 培育 创建 创成 打造 清理 淘汰 整治 新打 投入 投资 引进 发放 化解 办理 办结 拆除 建成 新建 新改建 改扩建 新改扩建 建设 启动 竣工 开工 举办 争取 筹集 盘活
      收储 救助 安置 帮扶 查处 造林 植树 营造林 惠及 取缔 关停 培训 转移 承办 签约 认定 获批 解决 消除 修复 治理 流转 减免 实际利用 接待 落实 新增 净增 增加 退出 压减 削减 搬迁
      征收 征迁 组建 重组 优化 出让 升格 设置 增补 布局 承担 入选 牵头 调整 改善 办成 硬化 安装 新安装 推广 推广使用 整顿 开发 修建 修复 依法 依法拆除 成功 率先 高质量 每年 新签约 招引 落户 追回 追缴 补贴 奖补 支付 拨付 下达 购置 更换 绿化 栽植 种植 治理 疏浚 铺设 敷设 加固 排查 检查 处置 化解 调解 受理 帮助 资助 救治 输转 输送 招录 招聘 选聘 引育 评选 认证 编制 修订 清退 清收 盘活 出台 制定 取消 下放 授权 选派 立案 破获 打掉 抓捕 兑现 偿还 新探明 探明 查明 新发现 争取 获 荣获 获得 新探明 探明 查明 新发现
      """)
  /// What happens once to those that a clause counts: 3家企业上市.
  static let events = PhraseTable(
    words: "入选 荣获 获 获评 获批 获得 被评为 被命名 被认定 被列入 主板上市 上市 挂牌 摘帽 出列 退出 脱贫 交付 清零 投产 通车 竣工 建成")
  /// With which something is told to have been so all along: 稳定在95%以上.
  static let lasting = PhraseTable(words: "稳定在 保持在 维持在 始终 始终保持 稳定保持在")
  /// Levels passed one after the other, over all of the years.
  static let passings = PhraseTable(words: "接连 连续跨越 连续突破 连续迈上 连续跨上 连续跨过 相继突破 先后突破 连跨 连上 跨过 连续迈过")
  /// Growth by the year, and over how many years.
  static let yearlyGrowths = PhraseTable<Int>([
    ("年均", 5), ("年平均", 5), ("五年平均", 5), ("四年平均", 4), ("三年平均", 3), ("两年平均", 2),
  ])

  /// Words that lead back to the year of the section.
  static let thisYear = PhraseTable(words: "今年 本年度 年内")

  /// How long something has held: 连续4年.
  static let streaks = PhraseTable(words: "连续 已连续 连续第 已连续第")
  static let streakUnits = PhraseTable(words: "年 个月 个季度 届 天")
}

/// How many years a phrase spans, and which way.
struct SpanOfYears {
  enum Direction { case back, onward }
  let direction: Direction
  let count: Int
}

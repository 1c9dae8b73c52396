import HanText
import ReportModel

/// The words that decide how a number is meant. Each table is read by one rule.
enum CueTables {
  /// Directly before the numeral.
  static let comparatorsBefore = PhraseTable<Comparator>([
    ("约", .approx), ("大约", .approx), ("近", .approx), ("将近", .approx), ("接近", .approx), ("约为", .approx),
    ("超", .gt), ("超过", .gt), ("突破", .gt), ("超额", .gt), ("逾", .gt), ("高于", .gt), ("多于", .gt),
    ("不低于", .gte), ("不少于", .gte), ("至少", .gte), ("不小于", .gte), ("最少", .gte),
    ("不超过", .lte), ("不高于", .lte), ("不多于", .lte), ("低于", .lte), ("控制在", .lte),
  ])

  /// Before the verb of a count: 至少引进1个.
  static let earlyComparators = PhraseTable<Comparator>([("至少", .gte), ("不少于", .gte), ("不低于", .gte), ("最少", .gte)])

  /// Between numeral and unit: 1500多万元.
  static let comparatorsWithin = PhraseTable<Comparator>([("多", .gt), ("余", .gt)])

  /// Directly behind the unit.
  static let comparatorsAfter = PhraseTable<Comparator>([
    ("左右", .approx), ("上下", .approx), ("以上", .gte), ("及以上", .gte), ("以内", .lte), ("以下", .lte), ("之内", .lte),
    ("多", .gt), ("余", .gt),
  ])

  /// Between the two numbers of a range.
  static let rangeMarks = PhraseTable(words: "~ ～ - — —— – ― 至 到")

  /// How firmly a target is promised.
  static let strengths = PhraseTable<Strength>([
    ("确保", .ensure), ("务必", .ensure), ("坚决", .ensure), ("必须", .ensure), ("保证", .ensure),
    ("力争", .strive), ("争取", .strive), ("努力", .strive), ("推动", .strive), ("推进", .strive), ("全力", .strive),
    ("力促", .strive), ("奋力", .strive),
  ])

  /// Verbs of change before a rate; the sign of the change.
  static let changes = PhraseTable<Int>([
    ("增长", 1), ("提高", 1), ("提升", 1), ("上升", 1), ("增加", 1), ("增幅", 1), ("增速", 1), ("增速为", 1), ("上涨", 1),
    ("增长率", 1), ("同比增", 1), ("下降", -1), ("减少", -1), ("降低", -1), ("压减", -1), ("压缩", -1), ("回落", -1),
    ("缩减", -1), ("下跌", -1), ("减幅", -1), ("降幅", -1),
  ])

  /// Verbs that make a count an increment.
  static let increments = PhraseTable(
    words: "新增 净增 新建 建成 引进 增设 增建 新招引 新引进 新培育 新认定 新投入 新开工 新收储 扩建 建设 新建成 打造 完成")

  /// Past the numeral's clause, the words after which its noun ends.
  static let nounEnds = PhraseTable(
    words: """
      实现 落地 顺利 转为 达到 开展 新建 改建 用于 全面 进一步 均已 均达 均为 均落 已经 有序 成功 投入使用 动工 破土 开工 竣工 投产 落户 全覆盖
      加快 扩大 进行 被 入驻
      """)

  /// Words behind a counted noun that belong to the sentence.
  static let nounTrailers = PhraseTable(words: "建设 建设工作 建设任务 工作 创建工作")

  /// Words that hold a shorter word of another table, and are not to be cut: the 新 of 新能源, the 约 of 签约.
  static let wholeWords = PhraseTable(
    words: """
      新能源 新兴 新型 新一代 新材料 新经济 新业态 新生 新建商品 共享 共有产权 共同 公共 要素 要约 达标 达产 在校 在建 在库 在岗 在册 建设用地 建设工程 占地
      签约 节约 预约 合约 邻近 附近 最近 临近 和谐 和平 和美 及格 普及 涉及 以工代赈 保持率 把关 将军 开展率 完成率 实现率 到位 到账 到户 有线 有色 有机
      为民 提高班 增长极 增加值 减少量 总量 分别墅 使用 使馆 与会 让利 上升通道 均等化 均衡 人均 的士 全市场 全区域 全镇街 我们
      """)

  /// Words that stand between an indicator and its number and belong to neither.
  static let trailers = PhraseTable(
    words: """
      增长 同比 同比增长 比上年 比去年 达 达到 达成 为 约 近 超 超过 突破 共 共计 合计 累计 总计 总 分别 下降 提高 至 到 是 有 分别是
      分别为 保持 预计 完成 实现 不低于 不少于 至少 不超过 控制在 提升 提升至 提高到 提高至 增加 增加到 减少 达标 额外 均 的 新增 净增 可
      为约 共约 大约 逾 力争 上升 回落 压减 降低 年均增长 年均 平均 均达 均达到 就 也 已 已达 已经 在 各 分别有
      """)

  /// Words before an indicator that belong to the sentence, not to the name.
  static let leaders = PhraseTable(
    words: """
      全年 今年 去年 上年 全年共 年内 预计 实现 共 累计 其中 力争 确保 争取 推动 推进 完成 新增 新建 建成 净增 同时 包括 以及 和 与 及 、
      成功 顺利 全力 努力 有序 稳步 加快 继续 全面 大力 深入 重点 积极 务必 坚决 必须 保证 要 我们 将 把 使 让 有效 切实 已 先后 共计 合计
      建设 打造 增设 增建 开展 实施 选取 遴选 发放 创建 培育 引进 认定 至少 大规模 全街道 全镇 全区 全市 全县 全乡 全省 新 达到 达 占 以 了 在 抓好 新一轮 集中力量 加大 开好 办好
      """)

  /// Words before a rank: 排名全市第九.
  static let rankings = PhraseTable(words: "排名 排第 位居 位列 居 列 排 名列 跃居 稳居")
  /// What may follow a rank without making it a part of a name: 第九位, 第一的.
  static let ranksEnd = Set("位名的、和".unicodeScalars)
  /// How long something has held: 连续4年.
  static let streaks = PhraseTable(words: "连续 已连续")
  /// Marks before a numeral that make it part of a name or a date.
  static let gluedMarks = Set("+-·.:/*×\u{FFFD}".unicodeScalars)
  /// A numeral behind one of these and a digit is the rest of a range or of a span of years.
  static let dashes = Set("—–～~".unicodeScalars)
  static let rankScopes = PhraseTable(words: "全国 全省 全市 全区 全县 全镇 全州 全球 世界")

  /// Behind a year that growth sets out from.
  static let baselines = PhraseTable(words: "基础上 的基础上 基数上 水平上")
  /// The year before the one planned.
  static let lastYear = PhraseTable<Bool>([
    ("去年", true), ("上年", true), ("比上年", false), ("比去年", false), ("较上年", false), ("较去年", false),
    ("同上年", false), ("同去年", false), ("与上年", false), ("与去年", false),
  ])
  /// What already is or was, in a part that plans.
  static let past = PhraseTable<Bool>(
    ["去年", "上年", "已完成", "已建成", "目前", "截至", "现有", "原有"].map { ($0, true) }
      // What a growth is measured against says nothing of when.
      + ["比上年", "比去年", "较上年", "较去年", "同上年", "同去年", "与上年", "与去年", "比上年同期"].map { ($0, false) })

  /// Before a numeral in characters that is part of a name: 十三届二次.
  static let namesBefore = PhraseTable(words: "“ 届 第 中央 老 几 数")
  /// An amount behind which these stand is where something sets out from: 在200亿元新起点上.
  static let startingPoints = PhraseTable(words: "新起点 起点 的新起点 的起点 基础上 的基础上 新台阶上")
  /// Unnumbered many that an amount limits: 一批年产值50亿企业.
  static let unnumbered = PhraseTable(words: "一批 一些 若干 多家 一系列")
  /// Multipliers that are numerals by themselves behind a comparator: 超千亿元, 突破百亿.
  static let multiplierNumerals = PhraseTable<Int>([("十", 10), ("百", 100), ("千", 1000), ("万", 10000)])
  /// Verbs that make 一所 a count.
  static let buildingVerbs = PhraseTable(words: "新建 建成 新增 增设 新建成 改建 扩建")
  static let countedUnits = PhraseTable(words: "所 座 条 家 间 栋 幢 处 个")

  /// Words behind numeral and unit that make them a name or only count a list: 八项规定, 4个方面.
  static let classWords = PhraseTable(words: "规定 方面 大事 会议 全会 全体 本领 维度 确立 维护 意识 自信 环节 层面 字 结合 统一")

  /// 五年 plans and the years they span.
  static let planPeriods = PhraseTable<ClosedRange<Int>>([
    ("十二五", 2011...2015), ("十三五", 2016...2020), ("十四五", 2021...2025), ("十五五", 2026...2030),
    ("十六五", 2031...2035),
  ])

  /// Marks that may stand around a name without being part of it.
  static let marksAroundNames = Set("、,:+".unicodeScalars)
  static let openingMarks = Set("“‘「『《(【".unicodeScalars)
  static let closingMarks = Set("”’」』》)】".unicodeScalars)
  static let conjunctions = Set("和及与".unicodeScalars)

  /// What only counts the list before it: 等四项指标.
  static let countedClasses = PhraseTable(
    ["指标", "项目", "方面", "行业", "领域", "产业", "类", "项"].map { ($0, true) })

  /// What a noun becomes: 4个社区作为示范点.
  static let becoming = PhraseTable(words: "作为 纳入 获评 评为 认定为 列入 成为 入选 为")
  /// Nouns that say less than what they become.
  static let generalNouns: Set<String> = ["社区", "企业", "公司", "单位", "家公司", "家企业", "项目", "个人", "村"]

  /// Units whose amounts limit the noun of the count before them.
  static let limitingUnits: Set<UnitKind> = [.money, .area, .length, .time]

  /// Names that depend on what the clause before is about: 品质交通攻坚战,投入约4.3亿元.
  static let dependentNames = Set(
    "投入 总投入 营收 产值 投资 总投资 年度投资 投资额 总投资额 资金 规模 年度投资比例 占地 面积 建筑面积 授信额度 额度".split(separator: " ").map(String.init))

  /// Names too general to stand alone: 总量排名全市第九 ranks the indicator before it.
  static let generalNames = Set(
    "总量 总数 数量 规模 增速 总额 增幅 占比 比重 其中 全市 总".split(separator: " ").map(String.init))
}

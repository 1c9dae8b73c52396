import HanText
import ReportModel

/// Which numerals count something, and which are a part of a name, a date or an idiom.
extension CueTables {
  /// Marks before a numeral that make it part of a name or a date.
  static let gluedMarks = Set("+-·.:/*×\u{FFFD}".unicodeScalars)
  /// Before a number that counts nothing: 第3, and 每10万人, for how many something is told.
  static let notCounting = Set("第每".unicodeScalars)
  /// Behind two numbers with a slash between them that only number: 12/20日, 1/3号线.
  static let numberedUnits = Set("日月号页期".unicodeScalars)
  /// A numeral behind one of these and a digit is the rest of a range or of a span of years.
  static let dashes = Set("—–～~".unicodeScalars)

  /// Before a numeral in characters that is part of a name: 十三届二次.
  static let namesBefore = PhraseTable(words: "“ 届 第 中央 老 几 数")
  /// Multipliers that are numerals by themselves next to a comparator: 超千亿元, 突破百亿. 万 is one of its unit: 超万亿元.
  static let multiplierNumerals = PhraseTable<Int>([("十", 10), ("百", 100), ("千", 1000), ("万", 1)])
  /// Verbs with which a level is told.
  static let holding = PhraseTable(words: "保持在 稳定在 维持在 达 达到 控制在 提高到 提升到 增加到")
  /// Verbs that make 一所 a count.
  static let buildingVerbs = PhraseTable(words: "新建 建成 新增 增设 新建成 改建 扩建 创建成功")
  static let countedUnits = PhraseTable(words: "所 座 条 家 间 栋 幢 处 个")
  /// 一村一个广场: one for each.
  static let eachOne = PhraseTable(words: "一村 一镇 一乡 一县 一校 一社区 每村 每镇 每县 每个村 每个镇 每个社区 各村")

  /// Words behind numeral and unit that make them a name or only count a list: 八项规定, 4个方面.
  static let classWords = PhraseTable(
    words: """
      规定 方面 大事 会议 全会 全体 本领 维度 确立 维护 意识 自信 环节 层面 字 结合 统一 产业结构 产业比例 产业比 毫不动摇 全面 文明 健康 区分 大局 统筹 务必 坚持 必然 严禁 轮子 必由之路
      补贴 重点领域 重点行业 关键领域 重点工作 重点工作任务 工作任务 经济圈 生活圈 交通圈 服务圈 通勤圈 底线 红线
      """)
  /// Numerals in characters with a unit that are words by themselves.
  static let fixedPhrases = PhraseTable(
    words: """
      三次产业 一次性 一条龙 一家亲 两个文明 三个代表 一个个 一条条 一项项 一件件 一家人 一部分 两条腿 两步走 三步走 百分百 一站式 一体化 三位一体 四位一体 五位一体 六位一体 千家万户 千方百计
      """)
  /// Spans of time that make a name of what is near: 15分钟便民生活圈.
  static let circles = PhraseTable(words: "圈")
  /// The classifier of what is great, which counts only what these nouns name: 七大社区, but 五大领域.
  static let greatThings = PhraseTable(
    words: "社区 产业园区 园区 工业园 产业园 民生实事 实事 商圈 公园 医院 学校 市场 路口 示范区 水库 灌区 港区 机场 厂区 基地 组团 产业集群 扶贫产业 惠民活动 文化活动")

  /// What only counts the list before it: 等四项指标.
  static let countedClasses = PhraseTable(words: "指标 项目 方面 行业 领域 产业 类 项 大类")

  /// Rates in words.
  static let wordedRates = PhraseTable<WordedRate>([
    ("转负为正", WordedRate(0, .gt, .growth)),
    ("由负转正", WordedRate(0, .gt, .growth)),
    ("扭负为正", WordedRate(0, .gt, .growth)),
    ("零增长", WordedRate(0, .eq, .growth)),
    ("零增量", WordedRate(0, .eq, .growth)),
    ("两位数", WordedRate(atLeast: 10, .growth)),
    ("一半", WordedRate(50, .eq, .share)),
    ("半数", WordedRate(50, .eq, .share)),
    ("过半数", WordedRate(50, .gt, .share)),
    ("过半", WordedRate(50, .gt, .share)),
  ])
  /// Worded rates that are told only of a share: 占比过半, but not 时间过半.
  static let halves = PhraseTable(words: "过半")
  /// What such a rate is told of.
  static let sharesBeforeHalves = PhraseTable(words: "占比 比重 比例 率 份额 占全省 占全国 占全市")
  /// What heads the unit of a table or of its rows.
  static let unitColumns = PhraseTable(words: "单位 计量单位")
  /// What is told in years.
  static let durations = PhraseTable(words: "年限 受教育年限 寿命 使用寿命 工期 期限")
  /// What a ratio to one tells: 城乡居民收入比缩小至2.18:1.
  static let ratios = PhraseTable(words: "收入比 比例 之比 比值 师生比 差距 比缩小 比降")
  /// Ratios that are also told without their one: 城乡居民收入比值缩小至2.93.
  static let bareRatios = PhraseTable(words: "收入比 收入比值 收入之比 比值")
  /// What leads from such a ratio to its number, or from one number to the next.
  static let waysOfRatios = PhraseTable(
    words: "由 从 为 达 达到 缩小至 缩小到 缩小为 降至 降到 降为 下降到 下降至 下降为 缩至 到 至")
  /// What parts of a whole are told of by three numbers.
  static let industries = PhraseTable(words: "三次产业 产业结构 产业比 三产结构 一二三产")
}

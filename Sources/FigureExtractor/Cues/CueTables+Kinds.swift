import HanText

/// Whether a number is a target, a result, a reference, or no figure at all.
extension CueTables {
  /// What already is or was, in a part that plans.
  static let past = PhraseTable<Bool>(
    ["去年", "上年", "已完成", "已建成", "目前", "截至", "现有", "原有", "已达", "已近", "已超", "已有", "已经", "已累计", "累计已", "迄今"]
      .map { ($0, true) }
      // What a growth is measured against says nothing of when.
      + [
        "比上年", "比去年", "较上年", "较去年", "同上年", "同去年", "与上年", "与去年", "比上年同期", "较上年同期", "比去年同期", "较去年同期",
      ].map { ($0, false) })

  /// Behind a verb: that it is done.
  static let done = Set("了".unicodeScalars)

  /// Behind a number that was set, in a part that tells what was reached: 没有完成12.5%的预期目标.
  static let goals = PhraseTable(words: "的预期目标 的年度目标 的目标 的调控目标 的目标任务 的增长目标 的年度任务")
  /// What is still to come, wherever it is said.
  static let promises = PhraseTable(words: "力争 力求")
  /// Words that end in a promise, or begin with one, and are none.
  static let notPromises = PhraseTable(
    words: """
      全力争 大力争 合力争 努力争 极力争 奋力争 尽力争 竭力争 着力争 聚力争 齐力争 协力争 倾力争 强力争 有力争 全力求 努力求 极力求 着力求 力争上游
      """)

  /// An amount behind which these stand is where something sets out from: 在200亿元新起点上.
  static let startingPoints = PhraseTable(words: "新起点 起点 的新起点 的起点 基础上 的基础上 新台阶上")
  /// Before an amount that something grows from: 由10家增加到15家.
  static let origins = PhraseTable(words: "由 从 自 由原来的 从原来的 由上年的 从上年的 由去年的 从去年的")
  /// Words that end in one of the origins.
  static let notOrigins = PhraseTable(words: "自由 理由 缘由 事由 各自 亲自 服从 来自 不由")
  /// Between the amount that something grows from and the one that it grows to.
  static let destinations = PhraseTable(words: "到 至 为 成")
  /// Before a number of places among which one is ranked: 在全区12个街镇中排名第三.
  static let fields = PhraseTable(words: "在全区 在全市 在全省 在全国 在全县 在全镇 全区 全市 全省 全国 全县")
  /// Behind a unit: what has less.
  static let below = PhraseTable(words: "以下 及以下")
  /// What a comparison with an amount of another time begins with.
  static let comparing = PhraseTable(words: "较 比")
  /// What others have on average.
  static let averages = PhraseTable(words: "平均水平 平均数 全国平均 全省平均 全市平均 全区平均 全县平均 平均线")

  /// Unnumbered many that an amount limits: 一批年产值50亿企业.
  static let unnumbered = PhraseTable(words: "一批 一些 若干 多家 一系列")
  /// Verbs whose amount is their own, not the limit of a noun behind it: 盘活500亩以上土地.
  static let amountVerbs = PhraseTable(words: "新增 完成 盘活 收储 整备 发放 投入 筹集 减免 争取 流转 整治 复垦 供应 新建 建成 新建成 建设 改造 拆除 腾出")

  /// What each of those has that are counted: 企业营业收入, 村经营性收入.
  static let aspectsOfEach = PhraseTable(words: "营业收入 主营业务收入 经营性收入 集体收入 年收入 收入 产值 年产值 营收 年营收 税收 纳税 利润")
  /// Units whose amounts limit the noun of the count before them.
  static let limitingUnits: Set<UnitKind> = [.money, .area, .length, .time]
  /// Lengths so short that they only describe: 50厘米以上易涝点.
  static let fineUnits: Set<String> = ["厘米", "毫米"]
  /// Units whose amounts, with 以上 behind them, limit the noun that follows: 65岁以上老人.
  static let thresholdUnits: Set<UnitKind> = [.money, .area, .time]
}

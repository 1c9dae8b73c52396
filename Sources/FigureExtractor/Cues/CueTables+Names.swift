import HanText

/// What a number measures: where its name begins and ends.
extension CueTables {
  /// Past the numeral's clause, the words after which its noun ends.
  static let nounEnds = PhraseTable(
    words: """
      实现 落地 顺利 转为 达到 开展 新建 改建 用于 全面 进一步 均已 均达 均为 均落 已经 有序 成功 投入使用 动工 破土 开工 竣工 投产 落户 全覆盖 加快 扩大 进行 入驻 全部 得到 获得
      获批 通过 完工 建成 投用 启用 达标 开业 运营 上线 出列 脱贫 摘帽 受益 均 正式 相继 陆续 先后 如期 提前 已 也 都 保持 正在 即将 以及 等 支持 推进 惠及 覆盖 带动 促进 有力 有效 年内 上半年 下半年 年底 月底 加紧 迅速 迅即 立即 主动 前往 只有 仅有 改善了 增收 强势 完成 基本完成 初步完成 签定 签订 共完成 圆满完成 全面完成
      切实 集中 同步 扎实 稳步 转化 复工 交付 投入运营 投入运行 通车 建成投产 建成投用 签约 持续 超过 超额 不断 努力 不低于 不少于 不超过 每人 每户 共计 累计 合计 总投资 占地 吸引 解决
      """)
  /// Words that begin no noun: what follows the quantity goes on with the sentence.
  static let verbsBehind = PhraseTable(
    words: """
      支持 用于 推进 推动 实施 开展 加强 加快 保障 解决 帮助 惠及 覆盖 带动 促进 落实 提升 增长 完成 确保 助力 扶持 奖励 购买 进行 发放 打造 以 为 向 对 在 由 从 到 并 且 及时 全部
      均 已 实现 得到 达到 通过 成为 入选 获 获评 荣获 获批 被 顺利 正式 开工 竣工 建成 投产 投用 完工 上市 落地 落户 将 可 能 也 仍 都 让 使 给 列 位 居 占 超 大幅 有效 切实
      同比 增速 提高 下降 减少 增加 提前 如期 和谐 以来 大关 关口 台阶 新台阶 创成
      跃升 增至 升至 上升 扩展 拓展 攀升 跃居 上调 下调 降至 降到 降为 压减 压缩
      """)

  /// Nouns of what an amount has climbed, which name nothing: 连跨5个百亿元台阶.
  static let steps = PhraseTable(words: "台阶 关口 大关")

  /// Words behind a counted noun that belong to the sentence.
  static let nounTrailers = PhraseTable(words: "建设 建设工作 建设任务 工作 创建工作 建设项目前期工作")

  /// Words that hold a shorter word of another table, and are not to be cut: the 新 of 新能源, the 约 of 签约.
  static let wholeWords = PhraseTable(
    words: """
      新能源 新兴 新型 新一代 新材料 新经济 新业态 新生 新建商品 新农合 新农村 新区 新城 新闻 新媒体 新质 新时代 新三板 共享 共有产权 共同 公共 共青团 共建 要素 要约 要件 达标 达产 在校
      在建 在库 在岗 在册 在线 在职 在园 在读 在外 在营 建设用地 建设工程 建设标准 占地 占补 占比 占道 签约 节约 预约 合约 条约 违约 大约 邻近 附近 最近 临近 就近 和谐 和平 和美 及格
      普及 涉及 惠及 以及 以工代赈 以旧换新 以上 以下 以内 保持率 把关 将军 开展率 完成率 实现率 到位 到账 到户 到期 有线 有色 有机 有效 有限 有关 有害 所有 国有 拥有量 持有 私有 共有
      为民 提高班 增长极 增长点 增加值 减少量 总量 总部 分别墅 使用 使馆 与会 参与 让利 上升通道 均等化 增加值 均衡 人均 户均 亩均 地均 月均 日均 年均浓度 的士 目的 全市场 全区域 全镇街 全县域
      全民 我们 是否 累计确诊 自由 理由 各自 亲自 自主 自来水 自行车 自然 自动化 来自 从业 从事 从严 服从 自建房 自驾 自助 倍增 激增 提升工程 降碳 升级 减排 减税 减贫 减负 减灾 减租 涨停
      破产 破获 破案 上市 上网 上级 上云 上门 海上 线上 网上 规上 限上 会上 路上 地上 过渡 过境 过硬 超市 超标 超低 超限 超龄 超高 超前 超长期 高达标 近视 近岸 近海 近期 近零 都市 首都
      成都 将来 可再生 可控 可支配 可用 可燃 可视 可持续 已建 也门 各类 各级 各项 各界 各地 各族 各县 各镇 各乡 就业 就学 就医 成就 高校 平均气温 平均寿命 平均浓度 平均预期寿命 平均水平
      平均数 内河 内陆 内资 内贸 内部 内需 内涝 内环 内外 多功能 多式联运 多元 多发 多样 余额 余热 余万 新建或改造道路 改造道路 增值 增量 增发 降水 降雨 比重 比例 比率 比值 比武 比赛
      同比例 对口 使命 将士 让步 要求 要道 要闻 主要 重要 需要 必要 全社会 高标准农田 高标准厂房 前海 前沿 前期 前列 位置 位于 名优 名牌 连续性 首次公开 通过率 动工率
      全员
      服务业
      居民 居委会 居家 居住 居村 列车 全国文明 全国重点 全国县域 全国首批 全国示范 全国一流 全省重点 能源 能力 能耗 能人 能级 获奖 被征地 被帮扶 超充 超级 超算 可降解 可移动 从教 到村 全部财政 全部税收 位点 对象 对非 对台 对口 对外 由来 并网 并购 让步 给水 给养 从业 向阳 以外 可行 已婚 将军 占比
      中小 中小学 中小企业 中心 中学 中医 中药 中型 中央
      中等 高等 初等 平等 均等 等级 优等 同等 对等 全体 新冠
      """)

  /// Words that stand between an indicator and its number and belong to neither.
  static let trailers = PhraseTable(
    words: """
      增长 同比 同比增长 比上年 比去年 达 达到 达成 为 约 近 超 超过 突破 共 共计 合计 累计 总计 总 分别 下降 提高 至 到 是 有 分别是 分别为 保持 预计 完成 实现 不低于 不少于 至少
      不超过 控制在 提升 提升至 提高到 提高至 增加 增加到 减少 达标 额外 均 的 新增 净增 可 为约 共约 大约 逾 力争 上升 回落 压减 降低 年均增长 年均 平均 就 也 已 已达 已经 在 各
      分别有 由 从 自 由原来 从原来 增至 增到 增 升 降 涨 增长到 增长至 降至 降到 降为 降低到 降低至 下降到 下降至 减少到 减少至 减至 减 提升到 提至 提到 上升到 上升至 升至 升到 扩大到
      扩大至 扩大 缩小至 缩小到 缩小为 缩小 拓展到 拓展至 扩展到 扩展至 调整为 调整到 调整至 变为 稳定在 稳定 稳定保持在 保持在 维持在 维持 稳定达到 始终保持在 巩固在 高达 多达 长达 达到了 达了 超过了 突破了 完成了
      实现了 共有 拥有 约有 皆 全部 都 只有 仅有 仅 只 不足 不到 缩短至 缩短到 缩短 压缩至 压缩到 压缩为 压缩 压减至 压减到 控制 控制到 平均达 年均达 平均达到 每年 每年达 每月 每天 每日
      每人每月 每人每年 每人每天 每户每年 翻 累计达 累计达到 累计完成 累计实现 累计新增 共达 合计达 总计达 预计达 预计达到 预计增长 同口径 同口径增长 可比 可比增长 按可比价 按可比价格计算
      按可比价计算 按可比口径 可比口径 可比价 名义 名义增长 实际增长 实际 递增 年均递增 年递增 净增长 预期 预期增长 预期目标 预期目标为 目标 目标为 目标是 计划 计划完成 安排 涨幅 增幅
      降幅 减幅 增速 增速达 增速为 比重为 下滑 攀升 跃升 上涨 下跌 压降 不高于 不大于 大于 小于 高于 低于 不小于 最少 最多 最高 最低 分别达 分别达到 分别实现 分别完成 分别增长 分别提高
      分别下降 分别新增 当年 其中 累计有 同时 又 再 还 进一步 超额 首次 首次突破 一举突破 成功突破 历史性突破 率先 双双 全年 上半年 一季度 前三季度 缩减 精简 削减 超出 了 预计将 将 将达
      将达到 力争达到 确保达到 确保 争取 努力 左右 以上 上 过 破
      由上年 从上年 由去年 从去年 再次 再次突破 由上年的 从上年的 由去年的 从去年的 上年的 去年的 中由上年的 中由 跃升到 跃升至 跃至 跃到 攀升至 攀升到 迈上 迈过 迈入 站上 跨上 跨过 连跨 跨越 连续跨越 登上 净 共有 年内
      发展到 发展至 壮大到 改善 实现翻番 翻番 实现翻一番 始终 五年 降幅收窄 由负转正 实现倍增 收窄至 收窄到 持续 接连 接连突破 相继 相继突破 先后 先后突破 按 力争突破
      """)

  /// Verbs that are part of no name, behind which a clause's object stands: 驻区单位签订共建项目.
  static let clauseVerbs = PhraseTable(
    words: """
      开展 签订 增补 布局建设 累计拆除 共拆除 累计完成 共完成 累计发放 共发放 共投入 累计投入 累计建成 共建成 共有 发放 勇夺 勇摘 摘得 夺得 斩获 累计举办 举办了 召开 组织了 完成了 实施了 启动了 建成了
      制定出台 出台了 推行 达成 兑现 共争取 累计争取 共引进 累计引进 共新增 累计新增 共实施 累计实施 提供 打造 培育形成
      """)

  /// Words before an indicator that belong to the sentence, not to the name.
  static let leaders = PhraseTable(
    words: """
      全年 今年 去年 上年 全年共 年内 预计 实现 共 累计 其中 力争 确保 争取 推动 推进 完成 新增 新建 建成 净增 同时 包括 以及 和 与 及 、 成功 顺利 全力 努力 有序 稳步 加快 继续 全面
      大力 深入  积极 务必 坚决 必须 保证 要 我们 将 把 使 让 有效 切实 已 先后 共计 合计 建设 打造 增设 增建 开展 实施 选取 遴选 发放 创建 培育 引进 认定 至少 大规模 全街道 全镇
      全区 全市 全县 全乡 全省 新 达到 达 占 以 了 在 抓好 新一轮 集中力量 加大 开好 办好 全州 全盟 全旗 全国 我市 我县 我区 我省 我镇 我国 全区共 全市共 全县共 全省共 全镇共 本市 本县
      本区 率先 圆满 圆满完成 基本 基本完成 共有 拥有 现有 目前 截至 加快推进 加快建设 深入推进 深入实施 深入开展 扎实推进 扎实开展 持续推进 持续 全面推进 全面完成 全面实施 大力实施 大力推进
      积极推进 稳步推进 有序推进 统筹推进 协调推进 启动 启动实施 启动建设 新启动  组织实施 组织开展 累计完成 累计实现 累计建成 累计新增 累计投入 累计发放 共完成 共实现 共建成 共新增 先后完成
      先后建成 先后引进 招引 新招引 新引进 新培育 新认定 新开工 新签约 签约引进 成功引进 成功创建 成功培育 成功争取 争创 年均 五年来 五年 五年累计 过去五年 今后五年 未来五年 三年来 一年来 到 至
      从 由 对 为 全 这 该 各 本 力促 确定 安排 计划 谋划 谋划实施 储备 布局 布局建设 规划 规划建设 筹集 落实 兑现 减免 特别是 尤其是 主要 主要是 分别 另外 此外 并 并且 且 还 也 均
      都 又 再 更 仅 只 首次 成立 设立 建立 组建 开通 开行 开工 开工建设 竣工 投产 投用 启用 新投用 建成投用 建成投产 建成并投入使用 完善 改善 优化 强化 加强 深化 提升 提高 扩大 增加
      巩固 夯实 推行 推出 推广 举办 承办 召开 获得 荣获 获评 获批 入选 通过 采取 出台 制定 修订 办理 办结 受理   化解 立案 帮助 帮扶 支持  解决 安置 救助 惠及
      覆盖 围绕 依托 聚焦 促进 促成 助力 扶持 引导 鼓励 确保实现 力争实现 力争完成 力争新增 力争引进 争取完成 争取新增 努力实现 严格 着力 聚力 狠抓 强力 强力推进 奋力 奋力实现
      纵深推进 常态化 常态化开展 严厉打击 前实现 前完成 前建成 底前 年底前 月底前 高质量完成 高标准建设 高标准推进 高质量推进 高水平建设 跻身 入围 位次 当年 日均 一次 新增发放
      改扩建 新改扩建 新改建 两年 三年 四年 针对 提出 细化提出
      引育
      新设 明年 台阶 新台阶 大关 关口 获 一举 大力度 所涉及 涉及 随着 首批 重点推进 重点实施 重点抓好 做强 做大 做优 做实 做好 抓实 抓好 抓紧 紧盯 突出 克服 坚持 坚定不移 用好 搞好 建好 管好 守住 严守 守牢 一是 二是 三是 四是 五是 六是 七是 八是
      九是 十是 一要 二要 三要 四要 五要
      """)

  /// What compares a number with another time or place; a name ends before it: 城镇化率比上年提高1个百分点.
  static let comparisons = PhraseTable(
    words: """
      比上年 比去年 比年度 比上一年 比前 比全 比计划 比预期 比年初 比“ 比十 比2 比1 比同期 比五年 比往年 比规划 比目标 比上届 比三年 比上期 比期初 比历史 比省 比市 较上年 较去年 较上一年 较前
      较全 较计划 较年初 较“ 较十 较2 较1 较同期 较五年 较往年 较上届 较期初 与上年 与去年 同上年 同去年 高于 低于 高出 快于 慢于 优于 好于 领先于 领先全 跑赢 超出全 超过全 超全 超出年
      超过年 超年 超序时 快于序时 超出预期 超过预期 低出 高过 超省 超市定 超省定 同比 环比 位居 位列 排名 名列 列全 居全 在全 占全年 增速列 增速居 增速排 增速位 是2 是1 是前 是上 是去年
      相当于 为去年 为上年 为2 为前 跃居全 稳居全 首次 一举 连续 连跨 较上一个 两年平均 三年平均 五年平均 位次由 综合排名 稳居 跃居
      是此前
      """)

  /// Words of that table that compare nothing at the head of a clause: 首次引进飞行学校.
  static let openingAdverbs = PhraseTable(words: "首次 一举")
  /// Characters that end a word which begins as a verb: 投产率, 救助金.
  static let boundSuffixes = Set("率额量数值者性型类式级费品物员度力金款案点区面圈链化网".unicodeScalars)
  /// What became of things that were counted before: 14宗重大项目动工、11宗竣工.
  static let outcomes = PhraseTable(words: "开工 竣工 投产 动工 落地 签约 脱贫 退出 摘帽 达产 投用 交付 完工 通车")

  /// What becomes of people, villages and counties that are counted: 贫困人口实现脱贫.
  static let fates = PhraseTable(words: "脱贫 退出 摘帽 出列 就业 上岗 参保 返乡")
  /// Words that may stand between those and what becomes of them.
  static let fillers = PhraseTable(words: "全部 实现 如期 稳定 顺利 已 均 都 成功")

  /// What a noun becomes: 4个社区作为示范点.
  static let becoming = PhraseTable(
    words: """
      被命名为 命名为 被纳入 被确认为 被认定为 被评为 被列为 被列入 被授予 被确定为 作为 纳入 获评 评为 认定为 列入 成为 入选 创成 创建成 建成 为
      """)
  /// What a general noun gets, which then tells more than the noun: 项目获国家科学技术奖.
  static let winning = PhraseTable(words: "获 荣获 喜获 斩获")
  /// Behind a number that tells how big something is: 750千伏电网工程.
  static let sizes = PhraseTable(words: "千伏 吨级 万吨级 兆瓦 吉瓦")
  /// What is won by those that are counted: 16所高校入选“双一流”建设名单.
  static let honours = PhraseTable(words: "入选 获评 新获评 荣获 被命名为 被评为 获批 新入选")
  /// Nouns that say less than what they become.
  static let generalNouns = Set(
    "社区 企业 公司 单位 家公司 家企业 项目 个人 村 居委会 学校 小区 产品 县 县(市、区) 县(市) 县区 乡镇 镇 街道 村(社区) 镇村 人才 品牌 景区"
      .split(separator: " ").map(String.init))
  /// What such nouns do, with an object that tells which of them are meant: 企业开展技术改造.
  static let deeds = PhraseTable(words: "开展 实施 完成 进行 推行 实行 通过 启动 达到 建设")
  /// Nouns behind which 中 picks some of what they count.
  static let pickedFrom = PhraseTable(words: "项目 企业 村 社区 学校 指标 任务 建议 提案 县区 乡镇")
  /// With which some are picked from those.
  static let picking = Set("中".unicodeScalars)
  /// Verbs that tell which of a general noun are meant: 签约项目, 引进企业.
  static let tellingVerbs = PhraseTable(
    words: """
      签约 新签约 开工 新开工 竣工 投产 落地 引进 新引进 招引 新招引 培育 新培育 入选 改扩建 新改扩建 新改建 新建改建 新建改扩建 改建 扩建 储备 谋划 认定 达产 转化达产 投运 上市 关停 退出 帮扶
      """)

  /// Marks that may stand around a name without being part of it.
  static let marksAroundNames = Set("、,:+".unicodeScalars)
  static let openingMarks = Set("“‘「『《(【".unicodeScalars)
  static let closingMarks = Set("”’」』》)】".unicodeScalars)
  static let quotationMarks = Set("“”‘’「」『』\"".unicodeScalars)
  static let conjunctions = Set("和及与".unicodeScalars)

  /// The nouns that a list of names may share: 城镇、农村居民人均可支配收入.
  static let heads = PhraseTable(
    words: """
      居民人均可支配收入 人均可支配收入 可支配收入 居民收入 收入 增加值 总产值 产值 投资 余额 参保率 覆盖率 普及率 入学率 入园率 巩固率 处理率 收集率 治理率 率 总额 面积 标准 比重 占比 比例 人数 人次
      次数 起数 件数 宗数 数量 总数 数 指数 浓度 产量 总量 量 价格 增速 里程 支出 利润 税收 规模 强度 消费 进出口 出口 进口 企业 项目 经费 收购价 均价 零售额 销售额 营业额 营业收入 营收 交易额 成交额 案件 贡献率 完成率 满意度 满意率 合格率 增长率
      """)
  /// Heads that a list of names shares from its first one: 压减炼钢产能1230万吨、煤炭1401万吨.
  static let sharedHeads = PhraseTable(words: "产能 产量 产值 出口 投资 运营里程 通车里程 里程 面积 贷款 存款 吞吐量 发电量 装机")
  /// Heads that stand for themselves nowhere, and the heads in whose place they stand in a list: 总产值164亿元、增加值45亿元.
  static let dependentHeads = Set(
    "增加值 利税 利润 利润总额 税收 主营业务收入 营业收入 销售收入 总产值 产值 一等奖 二等奖 三等奖 金奖 银奖 铜奖 金牌 银牌 铜牌 死亡人数"
      .split(separator: " ").map(String.init))
  static let dependentHeadEnds = PhraseTable(
    words: """
      总产值 产值 增加值 主营业务收入 营业收入 销售收入 利润总额 利润 利税 特等奖 一等奖 二等奖 金奖 银奖 金牌 银牌 起数 营收
      """)
  /// What such heads are told of, where it was counted before.
  static let owners = PhraseTable(words: "工业企业 服务业企业 建筑业企业 文化企业")
  /// One word for two things that numbers are dealt out to.
  static let pairs = PhraseTable<[String]>([
    ("城乡居民", ["城镇居民", "农村居民"]), ("城乡", ["城镇", "农村"]),
    ("存贷款", ["存款", "贷款"]), ("内外资", ["内资", "外资"]), ("一二三产业", ["第一产业", "第二产业", "第三产业"]), ("一二三产", ["一产", "二产", "三产"]),
  ])

  /// Names that depend on what the clause before is about: 品质交通攻坚战,投入约4.3亿元.
  static let dependentNames = Set(
    """
    投入 总投入 营收 产值 投资 总投资 年度投资 投资额 总投资额 资金 规模 年度投资比例 占地 面积 建筑面积 授信额度 额度 到位资金 计划总投资 计划投资 总投资达 年度计划投资 年计划投资 当年投资 年内投资 年投资 年度完成投资 累计完成投资 投入资金 安排资金 下达资金 拨付资金
    筹集资金 中央预算投资 协议投资 协议总投资 协议引资 带动投资 带动总投资 销售收入 主营业务收入 利税 利润 税收 项目 新项目 惠及 惠及群众 惠及居民 惠及家庭 惠及企业 受益 受益群众 受益居民 受益农户
    受益企业 参保 参保人数 领取养老金 参与 参训 举措 措施 筹捐 观众 吸引观众
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Limits without a numeral: 亿元以上项目.
  static let bareLimits = PhraseTable(words: "亿元以上 十亿元以上 百亿元以上 千亿元以上 千万元以上 百万元以上 亿元及以上 千万元及以上")

  /// With which a part is left out of what was told before.
  static let exclusions = PhraseTable(words: "不含 不包括 扣除 剔除 不考虑 含")
  /// Verbs with which a second claim begins behind a 、.
  static let claims = PhraseTable(words: "新增 净增 新建 建成 完成 覆盖 惠及 带动 释放 引进 实现 累计 总投资 总产能 总装机 总里程")
  /// What those do who gain by what was told before.
  static let gains = PhraseTable(words: "惠及 受益")

  /// Rates and parts of what the number before tells: 办理建议156件,办复率100%.
  static let dependentRates = Set(
    """
    完成率 总完成率 满意率 满意度 交办率 访问量 办结率 办复率 合格率 开工率 竣工率 投产率 覆盖率 总面积 月人均 人均 户均 亩均 消除率 回复率 答复率 解决率 占比 比重 增加值率 受益率 成功率 通过率 就业率
    增量 解决率 联系率 去化率 覆盖面 风险消除率 履约率 资金到位率 开工率达 群众满意率 群众满意度
    """.split(whereSeparator: \.isWhitespace).map(String.init))
  /// Before such a rate, without making it one of its own: 实际解决率.
  static let rateModifiers = PhraseTable(words: "实际 平均 先行 年内 总体 综合 群众 当年 全年 按时 按期 总")
  static let rates = PhraseTable(words: dependentRates.joined(separator: " "))
  /// What stands between a part and its whole: 税收占财政收入.
  static let takingUp = Set("占".unicodeScalars)
  /// Behind a list that goes on.
  static let andSoOn = Set("等".unicodeScalars)
  /// What a name ends in that tells a share of the amount before: 税收占比.
  static let shareHeads = PhraseTable(words: "占比 比重")
  /// Before a part of what was told before.
  static let partMarks = PhraseTable(words: "其中")
  /// Parts of a government's revenue, whose share is one of the revenue told before.
  static let partsOfRevenue = Set("税 税收 税收收入 各项税收".split(separator: " ").map(String.init))
  /// A share of what was set for the year: 占年度计划的112%.
  static let completions = PhraseTable(
    words: """
      完成年度目标 完成年度任务 完成年度计划 完成年计划 完成全年目标 完成全年任务 完成全年计划 完成目标任务 完成计划 完成目标 占年度计划 占年计划 占年度目标 占年度任务 占全年目标 占全年计划
      占年度投资计划 占全年任务 完成年度指标 完成全年指标 完成指标 占年度指标 占全年指标 完成全年预算 占全年预算 完成市定任务 完成市下达任务 为年计划 为年度计划 为年度目标 为全年目标 为预算 完成预算 占预算 为年初预算 占年初预算 完成年初预算 完成年度投资计划 完成年度投资 占目标任务
      """)

  /// Names too general to stand alone: 总量排名全市第九 ranks the indicator before it.
  static let generalNames = Set(
    "总量 总数 数量 规模 增速 总额 增幅 其中 全市 总 增速排名 增速全市 总量全市 排名 位次 总数量 数 户数 均 全省 全国 全县 全区 名 占 上年 分别 家数 涨幅 降幅 总规模 平均水平 数值 金额 完成数 完成情况 绝对值 合计"
      .split(separator: " ").map(String.init))
}

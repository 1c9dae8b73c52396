import HanText

/// Places in an order.
extension CueTables {
  /// Words before a rank: 排名全市第九.
  static let rankings = PhraseTable(
    words: """
      排名 排第 位居 位列 居 列 排 名列 跃居 稳居 位次 跃升至 跃升 跃升到 升至 上升至 上升到 前移至 晋升 晋升至 跻身 挺进 进入 排在 位于 继续保持 保持 荣获 获 获得 名次 综合排名 重返
      蝉联 由 从 上年的 由上年的 从上年的 去年的 由去年的 从去年的
      """)
  /// What may follow a rank without making it a part of a name: 第九位, 第一的.
  static let ranksEnd = Set("位名的、和,并且与及强大".unicodeScalars)
  /// What belongs to the rank itself: 第九位, 前十强.
  static let rankEnds = Set("位名强".unicodeScalars)
  static let rankScopes = PhraseTable(
    words: """
      各省区 各省区市 全国各省 全国各省区 各省市 各设区市 各市 各县 全国 全省 全市 全区 全县 全镇 全州 全盟 全旗 全球 世界 全疆 全自治区 全兵团 省内 市内 区内 县内 国内 中国 中国西部 全国西部 全国同类城市 全国地级市 地级市 全省设区市 设区市 副省级城市 省会城市 全市县区 各县区 全省县域 珠三角 长三角 中西部 西部 中部 东部 西北 西南 东北 华东
      华北 华中 华南 山区 亚洲
      """)
  /// Marks of the first place without a numeral.
  static let firstPlaces = PhraseTable(words: "首位 榜首 首席 之首")
  /// Behind the how-manieth: 全国第5个.
  static let rankCounters = PhraseTable(words: "个 家 座")
  /// Words of ranking that a place may follow: 居河北省第3位.
  static let placings = PhraseTable(words: "居 位居 位列 列 排 排名 名列 跃居 稳居")
  /// Lists of the best, in which one has a rank: 全国百强县第86位.
  static let rankedClasses = PhraseTable(words: "百强 百强县 百强市 百强区 百强镇 千强镇 十强县 十强 五十强 百佳 排行榜 榜单 榜")
  /// Before a number of places among which one stands: 前三, 前10位.
  static let amongTheFirst = PhraseTable(words: "前")
}

import HanText

/// Which aspect of its indicator a number tells.
extension CueTables {
  /// Words of change before a rate, and the sign of the change.
  static let changes = PhraseTable<Int>(
    signed(
      up: """
        增长 提高 提升 上升 增加 增幅 增速 上涨 增长率 增 升 涨 涨幅 递增 净增长 攀升 跃升 上浮 扩大 改善 增收 增产 增长速度 增速预期目标 增长目标 快 高 多
        """,
      down: """
        下降 减少 降低 压减 压缩 回落 缩减 下跌 减幅 降幅 降 减 跌 下滑 压降 缩短 下浮 下调 收窄 精简 削减 减产 节约 负增长 慢 少 收缩
        """))

  private static func signed(up: String, down: String) -> [(String, Int)] {
    up.split(whereSeparator: \.isWhitespace).map { (String($0), 1) }
      + down.split(whereSeparator: \.isWhitespace).map { (String($0), -1) }
  }

  /// Those of them that a level may follow: 生产总值完成260亿元.
  static let performing = PhraseTable(words: "完成")
  /// Those of them that tell an increment however the number is reached: 新增企业达300家.
  static let additions = PhraseTable(words: "新增 净增 增加 新建 新引进 新培育 新认定")
  /// Words of change for the better, whichever way that is: PM2.5浓度改善16%.
  static let improvements = PhraseTable(words: "改善")

  /// Verbs of change whose object stands between them and the rate: 压减一般性支出5%.
  static let changesOfObjects = PhraseTable<Int>(
    signed(up: "增加 扩大", down: "压减 压缩 削减 降低 减少 精简 缩减 节约 压降"))

  /// Verbs with which a level is reached by the end of a period, rather than over it.
  static let reaching = PhraseTable(
    words: """
      达到 达 突破 提高到 提高至 提升到 提升至 增加到 增加至 增至 增长到 上升到 上升至 升至 降至 降到 下降到 扩大到 拓展到 拥有 居 是 为 到 至 有 位居 位列 排名 翻
      """)

  /// Words between a word of change and its rate: 增速达6%, 增幅均为8%.
  static let links = PhraseTable(
    words: """
      达 达到 为 均 均达 均为 分别 分别为 分别达 分别达到 也 仅 只 平均 了 约 是 分别是 高达 预期 目标 预期目标 再 实际 按可比价 同口径 将 、 由负转正 收窄至 收窄到 回落至 回落到 放缓至
      提高到 提高至 提升到 提升至
      """)

  /// Verbs that make a count an increment.
  static let increments = PhraseTable(
    words: """
      新增 净增 新建 建成 引进 增设 增建 新招引 新引进 新培育 新认定 新投入 新开工 新收储 扩建 建设 新建成 打造 完成 增发 新签约 新改建 改扩建 增加
      """)
}

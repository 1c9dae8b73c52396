import HanText

/// Lines that belong to the web page a report was copied from, not to the report.
enum SiteFurniture {
  /// A line counts as furniture when it is short and holds one of these.
  private static let marks = PhraseTable(
    words: """
      相关新闻 相关附件 相关链接 附件: 分享到 扫一扫 文章关键词 主办单位 承办单位 备案号 网站地图 网站标识码 联系我们
      您访问的链接 【字体 责任编辑 上一篇 下一篇 打印本页 关闭窗口 当前位置 返回顶部 无障碍 版权所有 媒体报道 音频视频
      部门解读 图解类 新闻发布会 浏览次数 信息来源 字号: 索引号 索取号 公开类别 主题分类 发文机关 生成日期 发布日期 发布机构 公开方式 您现在的位置 您的位置
      公网安备 ICP备 关闭本页 附件下载 阅读: 点击数 点击率 分辨率浏览 责编: 编辑: 审核: 举报电话 扫码 微信公众号
      """)

  /// Lines that are furniture as a whole.
  private static let lines: Set<String> = ["头部", "尾部", "ico", "文件", "访谈", "其他", "首页", "打印", "关闭"]

  /// The longest line that can be furniture, in code points: longer ones are text that mentions such words.
  private static let longest = 120

  /// Whether the paragraph at `span` of the folded text is furniture.
  static func holds(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    guard span.count <= longest, !span.isEmpty, text[span.end - 1] != "。" else { return false }
    if marks.first(in: text, within: span.range) != nil || isTrail(text, span) { return true }
    return lines.contains(String(of: text[span.range]))
  }

  private static let trailSigns = Set(">»›".unicodeScalars)

  /// Whether the line tells where in a site the page stands: 首页 > 要闻 > 正文.
  private static func isTrail(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    text[span.range].count(where: trailSigns.contains) >= 2 && !text[span.range].contains(where: \.endsSentence)
  }
}

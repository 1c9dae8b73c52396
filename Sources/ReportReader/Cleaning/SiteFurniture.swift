import HanText

/// Lines that belong to the web page a report was copied from, not to the report.
enum SiteFurniture {
  /// A line counts as furniture when it is short and holds one of these.
  private static let marks = PhraseTable(
    words: """
      相关新闻 相关附件 相关链接 附件: 分享到 扫一扫 文章关键词 主办单位 承办单位 备案号 网站地图 网站标识码 联系我们
      您访问的链接 【字体 责任编辑 上一篇 下一篇 打印本页 关闭窗口 当前位置 返回顶部 无障碍 版权所有 媒体报道 音频视频
      部门解读 图解类 新闻发布会 浏览次数 信息来源 字号: 索引号 索取号 公开类别 主题分类 发文机关 生成日期 发布日期 发布机构 公开方式 您现在的位置 您的位置
      公网安备 ICP备 关闭本页 附件下载 阅读: 点击数 点击率 分辨率浏览 责编: 编辑: 审核: 举报电话 扫码 微信公众号 人民政府微信 人民政府微博 主办: 维基文库 公有领域
      """)

  /// Lines that are furniture as a whole, with or without a colon.
  private static let lines: Set<String> = [
    "头部", "尾部", "ico", "文件", "访谈", "其他", "首页", "打印", "关闭", "下载", "全屏", "收藏", "加大", "还原", "减小", "】", "大", "中",
    "小", "分享", "纠错", "正文", "正文:", "返回", "默认", "放大", "缩小", "繁体", "简体", "微信", "微博", "朗读", "语音播报",
    "关于本站", "关于我们", "本站简介", "隐私声明", "法律声明", "使用帮助", "站点地图", "网站声明", "联系方式", "设为首页", "加入收藏",
  ]

  /// Lines of a record about the report begin with one of these.
  private static let labels = PhraseTable(
    words: """
      标题: 会议: 会议名称: 发文单位: 发文时间: 发文日期: 报告人: 来源URL: 来源网址: 网址: 原文链接: 正文: 文号: 成文日期: 有效性: 名称: 信息名称: 公文名称:
      来源: 相关报道: 相关阅读: 延伸阅读: 推荐阅读:
      """)

  /// The longest line that can be furniture, in code points: longer ones are text that mentions such words. A line of a
  /// record may hold an address of any length.
  private static let longest = 120
  private static let longestRecord = 600

  /// Whether the paragraph at `span` of the folded text is furniture.
  static func holds(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    guard span.count <= longestRecord, !span.isEmpty, text[span.end - 1] != "。" else { return false }
    if labels.match(in: text, at: span.start, within: span.range) != nil { return true }
    guard span.count <= longest else { return false }
    if marks.first(in: text, within: span.range) != nil || isTrail(text, span) { return true }
    let words = text[span.end - 1] == ":" ? text[span.range].dropLast() : text[span.range]
    return lines.contains(String(of: words))
  }

  private static let links: Set<String> = ["友情链接", "友情链接:", "网站链接", "网站链接:", "相关链接", "相关链接:", "猜你喜欢", "相关资源", "相关推荐"]

  /// Whether a line stands above a list of links to other pages.
  static func opensLinks(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    links.contains(String(of: text[span.range].filter { !$0.isBlank }))
  }

  private static let licences = PhraseTable(words: "本作品是中华人民共和国 免责声明: 本站所有内容")

  /// Whether a line opens the terms on which a site shows a text.
  static func opensLicence(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    licences.match(in: text, at: span.start, within: span.range) != nil
  }

  private static let stamps = PhraseTable(words: "发布时间: 发布日期: 更新时间: 信息发布人: 浏览次数: 阅读次数: 责任编辑:")

  /// Whether a line says when and by whom a page was published, wherever it stands.
  static func isStamp(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    stamps.match(in: text, at: span.start, within: span.range) != nil
  }

  /// Whether the line has no word at all: ©
  static func isSign(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    span.count <= 3 && !text[span.range].contains { $0.isHan || $0.isDigit || $0.isLatinLetter }
  }

  /// Whether the line is a sign between the parts of a trail, each on a line of its own.
  static func isTrailSign(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    span.count <= 3 && text[span.range].allSatisfy(trailSigns.contains)
  }

  private static let trailSigns = Set(">»›".unicodeScalars)

  /// Whether the line tells where in a site the page stands: 首页 > 要闻 > 正文.
  private static func isTrail(_ text: [Unicode.Scalar], _ span: Span) -> Bool {
    text[span.range].count(where: trailSigns.contains) >= 2 && !text[span.range].contains(where: \.endsSentence)
  }
}

/// Characters that Chinese text is full of: text that was decoded in a wrong encoding is made of rare ones.
enum CommonCharacters {
  /// More than a third of any of these reports, in both scripts, and the signs between them.
  private static let list = Set(
    """
    的一是在和有了中大为上个不国以年到经发会工地对生成动业面方全作市民进产人实现行建设高新政展区加社理化强推务项目
    制定开企服管改等要力增点元提城安理保体量能基学公万长级第重信村环资金本分法划主治镇街道教育文家平完线机关党
    合同水农场投亿总收口着构规范标值通过我们各代表今时任期共度组织乡县府报告省委群众
    為個國經發會對動業產實現進設務項開學強長級環資劃鎮黨農場億總時構規範標過們組織鄉縣報眾區與從後說來這應當間
    ，。、：；“”（）！？《》―—…　％０１２３４５６７８９·
    """.unicodeScalars)

  /// Whether a character is one of them, or readable ASCII.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return list.contains(scalar) }
    return scalar.value >= 0x20 && scalar.value < 0x7F || scalar == "\n" || scalar == "\r" || scalar == "\t"
  }
}

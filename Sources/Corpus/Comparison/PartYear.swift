import HanText
import ReportModel

/// Tells results that cover only a part of their year: 上半年,地区生产总值增长5.1%. They say nothing of a target for the year.
///
/// The words may stand clauses before the number, so the sentence up to the number is looked at, and the last word of
/// time in it decides: 上半年增长5.1%,全年增长6%.
enum PartYear {
  /// Whether a result covers only a part of its year, by the words of its sentence. O(1): no more than
  /// `longestSentence` code points are looked at.
  static func covers(_ figure: Figure, in document: Document) -> Bool {
    guard figure.kind == .result else { return false }
    let end = min(max(0, figure.source.numeral.start), document.source.count)
    var start = end
    while start > 0, end - start < longestSentence, !sentenceEnds.contains(document.source[start - 1]) { start -= 1 }
    let sentence = document.source[start..<end].map { ScriptFolding.searchable($0) }
    return cues.last(in: sentence, within: sentence.indices)?.value ?? false
  }

  private static let longestSentence = 200
  private static let sentenceEnds: Set<Unicode.Scalar> = ["。", "；", ";", "！", "!", "？", "?"]

  /// Words of time, and whether they mean a part of a year.
  private static let cues = PhraseTable(folded(parts, true) + folded(wholes, false))

  private static func folded(_ words: [String], _ isPart: Bool) -> [(String, Bool)] {
    words.map { (String(of: $0.unicodeScalars.map { ScriptFolding.searchable($0) }), isPart) }
  }

  private static let parts =
    ["上半年", "下半年", "前三季", "首季", "一季度", "二季度", "三季度", "四季度"]
    + zip(1...11, ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一"])
    .flatMap { [String($0), $1] }.flatMap(endings)
  private static let wholes = ["全年", "年末", "年底", "四个季度"] + ["12", "十二"].flatMap(endings)

  /// The ways to say that something is counted up to a month.
  private static func endings(_ month: String) -> [String] {
    ["\(month)月底", "\(month)月末", "\(month)月份", "前\(month)个月"]
      + ["-", "—", "–", "~", "～", "至", "到"].map { "\($0)\(month)月" }
  }
}

import HanText
import ReportModel

/// What figures must measure to be compared with each other: a standard indicator, whatever its wording, or the same
/// wording.
///
/// Figures of one code may still measure different things: the income of 城镇 and of 农村 households, 登记 and 调查
/// unemployment. Such a word, when the indicator's own name does not have it, makes a series of its own.
struct IndicatorSeries: Sendable, Hashable {
  /// The standard indicator's code; nil for one that is not standard.
  let code: String?
  /// The words that part figures of one code; of an indicator that is not standard, its folded name.
  let words: String

  /// The series of a folded wording with or without a code.
  init(wording: String, code: String?, standard: [String: Indicator]) {
    self.code = code
    guard let code else {
      words = wording
      return
    }
    let own = standard[code]?.name ?? ""
    words = Self.partingWords.filter { wording.contains($0) && !own.contains($0) }.joined(separator: " ")
  }

  /// The series that a figure of this indicator is in: one, or one of each of several that are joined by 、.
  static func all(
    of indicator: IndicatorName, standard: [String: Indicator], codesOfName: [String: [String]]
  ) -> [IndicatorSeries] {
    let name = FoldedName.folded(indicator.name)
    let whole = IndicatorSeries(wording: name, code: indicator.code, standard: standard)
    let parts = name.split(separator: "、").map(String.init)
    guard parts.count > 1 else { return [whole] }
    let series = parts.map { part in
      IndicatorSeries(wording: part, code: codesOfName[part]?.first, standard: standard)
    }
    return Array(Set(indicator.code == nil ? series : series + [whole]))
  }

  /// The name of the series: the standard indicator's with the words that part it, or the wording.
  func name(standard: Indicator?) -> IndicatorName {
    guard let standard else { return IndicatorName(name: words, code: code) }
    return IndicatorName(name: words.isEmpty ? standard.name : "\(standard.name)(\(words))", code: code)
  }

  private static let partingWords = ["城镇", "农村", "调查", "登记"]
}

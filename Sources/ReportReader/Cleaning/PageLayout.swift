import HanText
import ReportModel

/// The report's own paragraphs, and the furniture of the page before and after them.
struct PageLayout {
  /// Furniture before the report.
  let leading: ArraySlice<Span>
  /// The paragraphs of the report.
  let paragraphs: ArraySlice<Span>
  /// Furniture after the report.
  let trailing: ArraySlice<Span>

  /// How many paragraphs at the start may be furniture.
  private static let searched = 30

  init(_ clean: CleanedText) {
    let all = clean.passages.map(\.clean)
    let folded = clean.text.folded
    var first = Self.startOfReport(all, folded)
    let last = Self.endOfReport(all, folded, from: first)
    if first >= last { first = 0 }
    leading = all[..<first]
    paragraphs = all[first..<last]
    trailing = all[last...]
  }

  /// The longest line between furniture that is furniture as well, in code points.
  private static let longestBetween = 15

  /// The index after the last line of furniture above the report; short lines between such lines are furniture too.
  private static func startOfReport(_ all: [Span], _ folded: [Unicode.Scalar]) -> Int {
    var first = 0
    for (index, line) in all.prefix(searched).enumerated() {
      if SiteFurniture.holds(folded, line) || SiteFurniture.isSign(folded, line)
        || index > 0 && SiteFurniture.isTrailSign(folded, all[index - 1])
      {
        first = index + 1
      } else if line.count > longestBetween || TitleBlock.isTitle(Array(folded[line.range]))
        || Enumerator(folded, at: line.start, end: line.end) != nil || HeadingRules.isPartTitle(folded, line)
      {
        break
      }
    }
    return first
  }

  /// The index after the last paragraph that is longer than furniture can be or ends a sentence;
  /// from there on everything must be furniture or a short line among furniture.
  private static func endOfReport(_ all: [Span], _ folded: [Unicode.Scalar], from first: Int) -> Int {
    var end = all.count
    var candidate = all.count
    while candidate > first {
      let paragraph = all[candidate - 1]
      if SiteFurniture.holds(folded, paragraph) {
        end = candidate - 1
      } else if paragraph.count > 40 || folded[paragraph.end - 1] == "。" {
        break
      }
      candidate -= 1
    }
    return end
  }
}

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
    var first = 0
    while first < min(all.count, Self.searched),
      SiteFurniture.holds(folded, all[first]) || SiteFurniture.isSign(folded, all[first])
        || first > 0 && SiteFurniture.isTrailSign(folded, all[first - 1])
    {
      first += 1
    }
    let last = Self.endOfReport(all, folded, from: first)
    if first >= last { first = 0 }
    leading = all[..<first]
    paragraphs = all[first..<last]
    trailing = all[last...]
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

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

  /// How many paragraphs at the start may be furniture: a site's menu has one for each of its words.
  private static let searched = 150

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

  /// The index after the last line of furniture above the report; short lines between such lines are furniture too. So
  /// is a title that stands again below furniture: a menu names the page that it leads to.
  private static func startOfReport(_ all: [Span], _ folded: [Unicode.Scalar]) -> Int {
    var first = 0
    var hasTitle = false
    var belowTitle: Int?
    for (index, line) in all.prefix(searched).enumerated() {
      if isFurniture(index, all, folded) || repeatsTrail(index, all, folded) {
        if hasTitle { belowTitle = index + 1 } else { first = index + 1 }
      } else if TitleBlock.isTitle(Array(folded[line.range])) {
        if let start = belowTitle { first = start }
        belowTitle = nil
        hasTitle = true
      } else if hasTitle, !folded[line.end - 1].endsSentence, MeetingFinder.find(in: folded, [line]) != nil {
        // What the page says of itself above its menu: the title, and when the report was given.
        continue
      } else if line.count > longestBetween || isNumbered(line, folded)
        || HeadingRules.isPartTitle(folded, line)
      {
        break
      }
    }
    return first
  }

  /// Whether a line says the last word of the trail above it again, as the name of a site's column.
  private static func repeatsTrail(_ index: Int, _ all: [Span], _ folded: [Unicode.Scalar]) -> Bool {
    index > 1 && all[index].count <= longestBetween && SiteFurniture.isTrailSign(folded, all[index - 2])
      && folded[all[index].range] == folded[all[index - 1].range]
      && !TitleBlock.isTitle(Array(folded[all[index].range]))
  }

  private static func isFurniture(_ index: Int, _ all: [Span], _ folded: [Unicode.Scalar]) -> Bool {
    SiteFurniture.holds(folded, all[index]) || SiteFurniture.isSign(folded, all[index])
      || index > 0 && SiteFurniture.isTrailSign(folded, all[index - 1])
  }

  /// The index after the last paragraph that is longer than furniture can be or ends a sentence;
  /// from there on everything must be furniture or a short line among furniture.
  private static func endOfReport(_ all: [Span], _ folded: [Unicode.Scalar], from first: Int) -> Int {
    var end = all.count
    var candidate = all.count
    while candidate > first {
      let paragraph = all[candidate - 1]
      if SiteFurniture.holds(folded, paragraph) || SiteFurniture.isSign(folded, paragraph) {
        end = candidate - 1
      } else if paragraph.count > 40 || folded[paragraph.end - 1] == "。" {
        break
      }
      candidate -= 1
    }
    return linksBelow(all[min(first + 1, end)..<end], folded) ?? end
  }

  /// Where the terms of the text's use begin, or a site's list of links that nothing but short lines follow.
  private static func linksBelow(_ paragraphs: ArraySlice<Span>, _ folded: [Unicode.Scalar]) -> Int? {
    if let licence = paragraphs.suffix(searchedForLicence).firstIndex(where: { SiteFurniture.opensLicence(folded, $0) })
    {
      return licence
    }
    let short = paragraphs.reversed().prefix {
      $0.count <= longestLink && !folded[$0.end - 1].endsSentence && !isNumbered($0, folded)
    }
    return paragraphs.suffix(short.count).firstIndex { SiteFurniture.opensLinks(folded, $0) }
  }

  /// Whether a line opens with the number of a heading or an item; the word 附件 alone is one of a menu.
  private static func isNumbered(_ line: Span, _ folded: [Unicode.Scalar]) -> Bool {
    Enumerator(folded, at: line.start, end: line.end).map { !$0.isAnnex } ?? false
  }

  /// In how many lines at the end the terms of a text's use are looked for.
  private static let searchedForLicence = 12
  /// The longest line among a site's links, in code points.
  private static let longestLink = 80
}

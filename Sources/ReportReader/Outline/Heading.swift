import HanText
import ReportModel

/// A heading that was found: where its section begins, and what it says.
struct Heading {
  /// Where the section begins in the clean text: at the label, or at the title when there is none.
  var start: Int
  /// How far out the heading stands: a heading ends every open section of the same or a higher rank.
  var rank: Int
  /// The enumerator, where it stands in the text.
  var label: Span?
  /// The enumerator that a word processor computes, which stands in no text.
  var computedLabel: String?
  /// The title, without the punctuation that ends it.
  var title: Span?
  /// The kind, where the words around the heading decide it better than its title.
  var kind: SectionKind?
  /// The least rank of the headings that the part can hold; none when it is a title block, page furniture or text
  /// without a heading.
  var leastInner = 0

  /// The `leastInner` of a part that holds no other.
  static let none = Int.max

  /// Whether a heading that follows can stand inside this one's section.
  func holds(_ other: Heading) -> Bool { other.rank > rank && other.rank >= leastInner }
}

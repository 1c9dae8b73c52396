/// What a format says of a paragraph, beyond its words.
struct ParagraphMark: Equatable {
  /// Where the paragraph begins in the text: at its first character that is no blank and no mark.
  var start: Int
  /// How far in its heading stands, from 1 for the outermost; nil for a paragraph that is no heading.
  var headingLevel: Int?
  /// The number that Word computes and shows before the paragraph, such as 一、; it is no part of the text.
  var label: String?
  /// Whether it is a footnote or an endnote; notes stand behind the text.
  var isNote = false
}

public import HanText

/// A part of a report under a heading, or a part that has none, such as a preface.
public struct Section: Sendable, Equatable {
  /// The path of ordinal numbers from the top: `2.3.1`. Siblings count from 1 in order.
  public var id: String
  /// The heading's enumerator as printed, in simplified characters: 一、 (一) 一是.
  public var label: String?
  /// The heading's words in simplified characters; nil for a part without a heading.
  public var title: String?
  /// What the part is about.
  public var kind: SectionKind
  /// The id of the section around it; nil at the top.
  public var parent: String?
  /// The ids of the sections directly inside it, in order.
  public var children: [String]
  /// The section's own text, its heading included and its children's left out, in the clean text.
  public var ownText: Span
  /// The section with its children, in the source.
  public var source: Span

  /// How deep the section lies: 1 at the top.
  public var level: Int { 1 + id.utf8.count { $0 == UInt8(ascii: ".") } }

  /// A section as the outline found it.
  public init(
    id: String, label: String?, title: String?, kind: SectionKind, parent: String?, children: [String] = [],
    ownText: Span, source: Span
  ) {
    self.id = id
    self.label = label
    self.title = title
    self.kind = kind
    self.parent = parent
    self.children = children
    self.ownText = ownText
    self.source = source
  }
}

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

/// What a section is about.
public enum SectionKind: String, Sendable, CaseIterable {
  /// Before the first part: title, greeting.
  case preface
  /// What was done: 工作回顾, 工作总结.
  case review
  /// What is lacking: 存在的问题.
  case problems
  /// General requirements and guiding thought: 总体要求.
  case requirements
  /// What is to be done: 工作安排, 工作计划, 主要预期目标.
  case plan
  /// Terms explained: 名词解释.
  case glossary
  /// The closing words.
  case closing
  /// Furniture of the page that the text was taken from.
  case boilerplate
}

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

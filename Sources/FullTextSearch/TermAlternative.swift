/// Something else that is looked for beside a term as it was typed.
public struct TermAlternative: Sendable, Hashable {
  /// Why it is the same.
  public enum Kind: String, CaseIterable, Sendable {
    /// Another way to write the number in the term.
    case number
    /// Characters that the term's letters can spell.
    case pinyin
  }

  /// The term as typed.
  public let term: String
  /// What is looked for too, folded.
  public let text: String
  /// Why it is the same.
  public let kind: Kind
}

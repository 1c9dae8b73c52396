public import HanText

/// One passage to be found: its text as the source has it, and other readings of the same text.
public struct SearchDocument: Sendable {
  /// The text verbatim. Highlights are counted in its code points.
  public var text: [Unicode.Scalar]
  /// Other readings, each with its map into `text`: with strewn-in pinyin or page furniture taken out,
  /// for example, so that 鎮政府 finds 鎮(zhèn)政府. They add to what is found and replace nothing.
  public var alternatives: [MappedText]

  /// A document of `text` and its `alternatives`, none by default.
  public init(text: [Unicode.Scalar], alternatives: [MappedText] = []) {
    self.text = text
    self.alternatives = alternatives
  }
}

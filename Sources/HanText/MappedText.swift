/// A cleaned text in two parallel forms, with the way back to its source.
///
/// `scalars` is the text as a reader sees it, in the script of the source. `folded` has the
/// same length, code point for code point, in simplified characters and half width: the form
/// that rules about the language are written against.
public struct MappedText: Sendable {
  /// The clean text in the script of the source.
  public let scalars: [Unicode.Scalar]
  /// The clean text in simplified characters and half width; as long as `scalars`.
  public let folded: [Unicode.Scalar]
  /// Where each code point of the clean text stands in the source.
  public let map: OffsetMap

  /// A clean text and its map, which must cover as many code points as `scalars` has.
  ///
  /// At the positions of `destroyed` the folded form has U+FFFD: what stands there is what a converter left of a
  /// character, and no rule may take it for a question mark. O(n): the folded form is made here.
  public init(scalars: [Unicode.Scalar], map: OffsetMap, destroyed: [Int] = []) {
    precondition(map.targetCount == scalars.count, "the map covers another text")
    self.scalars = scalars
    var folded = scalars.map { ScriptFolding.readable($0) }
    VerbalParticle.fold(&folded)
    for position in destroyed where folded.indices.contains(position) { folded[position] = "\u{FFFD}" }
    self.folded = folded
    self.map = map
  }

  /// A text that is its own source.
  public init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.init(scalars: scalars, map: OffsetMap(identityOf: scalars.count))
  }

  /// The clean text of `span`, in the script of the source.
  public func text(_ span: Span) -> String {
    String(of: scalars[span.range.clamped(to: scalars.indices)])
  }

  /// The clean text of `span` in simplified characters and half width.
  public func foldedText(_ span: Span) -> String {
    String(of: folded[span.range.clamped(to: folded.indices)])
  }

  /// Where `span` of the clean text stands in the source.
  public func source(_ span: Span) -> Span {
    map.source(of: span)
  }
}

public import HanText

/// One kind of damage or clutter that reading met, and where.
public struct Damage: Sendable, Equatable {
  /// What was met.
  public var kind: DamageKind
  /// Every place of it in the source, in order.
  public var spans: [Span]

  /// Damage of one kind at `spans`.
  public init(kind: DamageKind, spans: [Span]) {
    self.kind = kind
    self.spans = spans
  }
}

/// The kinds of damage and clutter that reading tells apart.
public enum DamageKind: String, Sendable, CaseIterable {
  /// Words struck out by the publisher: `****`.
  case redaction
  /// Bytes that are not valid in the source's encoding; each maximal part reads as U+FFFD.
  case invalidBytes = "invalid_bytes"
  /// Text that was encoded twice, and was decoded again because every byte of it is still there.
  case doubleEncoding = "double_encoding"
  /// Pronunciation strewn into the text by a converter: 鎮(zhèn); left out of the clean text.
  case inlinePinyin = "inline_pinyin"
  /// Characters that a shifted byte destroyed: `?`, U+FFFD or private-use characters inside Chinese text; and
  /// stretches that were encoded twice and lost bytes, which are left as they are.
  case brokenCharacters = "broken_characters"
  /// Lines that were broken inside a sentence; joined in the clean text.
  case brokenLines = "broken_lines"
  /// Page numbers on lines of their own; left out of the clean text.
  case pageMarks = "page_marks"
  /// Two or more blanks in a row; one is kept in the clean text.
  case repeatedBlanks = "repeated_blanks"
  /// Invisible characters inside words, such as soft hyphens; left out of the clean text.
  case invisibleCharacters = "invisible_characters"
  /// Digits of full width, which read as 0 to 9; they stay in the clean text.
  case fullWidthDigits = "full_width_digits"
  /// Lines of the site that the text was copied from, such as menus; they stay as sections of kind boilerplate.
  case siteFurniture = "site_furniture"
}

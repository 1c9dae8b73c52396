/// What an encoding was told from.
public enum EncodingEvidence: String, Sendable, CaseIterable {
  /// Whoever sent the text said so.
  case stated
  /// A byte-order mark.
  case byteOrderMark = "byte_order_mark"
  /// The text is valid in it, as text in another encoding hardly ever is.
  case validity
  /// The page or document declares it, and its bytes do not speak against it.
  case declaration
  /// The characters that the bytes stand for are common ones.
  case frequency
}

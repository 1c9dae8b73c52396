/// Which encoding a text is in, and how sure that is.
struct DetectedEncoding: Equatable {
  /// What the encoding was told from.
  enum Evidence: Equatable {
    /// Whoever sent the text said so.
    case caller
    /// A byte-order mark.
    case byteOrderMark
    /// The text is valid in it, as text in another encoding hardly ever is.
    case validity
    /// The page or document declares it, and its bytes do not speak against it.
    case declaration
    /// The characters that the bytes stand for are common ones.
    case frequency
  }

  let encoding: TextEncoding
  let evidence: Evidence
  /// From 0 to 1; 1 for what was stated, and for pure ASCII, which is the same in every encoding.
  let confidence: Double
}

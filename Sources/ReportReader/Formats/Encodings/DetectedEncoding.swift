import ReportModel

/// Which encoding a text is in, and how sure that is.
struct DetectedEncoding: Equatable {
  let encoding: TextEncoding
  let evidence: EncodingEvidence
  /// From 0 to 1; 1 for what was stated, and for pure ASCII, which is the same in every encoding.
  let confidence: Double
}

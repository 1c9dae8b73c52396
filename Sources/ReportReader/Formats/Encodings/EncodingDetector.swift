import ReportModel

/// Decodes a text whose encoding nobody stated.
struct EncodingDetector {
  /// A text without a byte-order mark.
  let bytes: ArraySlice<UInt8>

  /// One undecodable place for this many bytes is damage; with more, the text is in another encoding.
  private static let bytesForEachInvalidPlace = 200
  /// UTF-8 that lost bytes still has more than this many sound sequences for each invalid place.
  private static let sequencesForEachInvalidPlace = 4
  /// How many bytes are enough to tell encodings apart.
  private static let sampled = 1 << 16
  /// How far NUL bytes are looked for, and of how many bytes one is a NUL in UTF-16 that is valid UTF-8 as well: such
  /// text is ASCII, so that every second byte is.
  private static let searchedForZeros = 4096
  private static let bytesForEachZero = 4
  /// A text of which less than this share is common characters is no Chinese in that encoding.
  private static let leastShare = 0.05
  /// Nothing that was only inferred is surer than this.
  private static let mostConfidence = 0.99

  /// The text in the encoding that fits it best.
  func decode() throws(ReadingError) -> (text: DecodedBytes, detected: DetectedEncoding) {
    let wide: [TextEncoding] = [.utf16LittleEndian, .utf16BigEndian]
    let head = bytes.prefix(Self.searchedForZeros)
    if head.count(where: { $0 == 0 }) > head.count / Self.bytesForEachZero, let found = best(of: wide) {
      return try decode(found)
    }

    let unicode = UTF8Decoder.decode(bytes, mostInvalid: mostInvalid)
    if let confidence = Self.confidence(of: unicode) {
      return (unicode, DetectedEncoding(encoding: .utf8, evidence: .validity, confidence: confidence))
    }
    let places = unicode.invalid.count
    let sequences = unicode.scalars.count { $0.value >= 0x800 } - places
    if !unicode.isGivenUp, sequences > Self.sequencesForEachInvalidPlace * places {
      return (unicode, DetectedEncoding(encoding: .utf8, evidence: .validity, confidence: 0.9))
    }
    if let found = best(of: [.gb18030, .big5] + wide) { return try decode(found) }
    guard !unicode.isGivenUp else {
      throw .undecodable(encoding: .utf8, offset: unicode.firstInvalidByte ?? 0, invalid: places)
    }
    return (unicode, DetectedEncoding(encoding: .utf8, evidence: .validity, confidence: 0.5))
  }

  private var mostInvalid: Int { 1 + bytes.count / Self.bytesForEachInvalidPlace }

  /// How sure UTF-8 is when all of it is valid; nil when it may be another encoding by chance, as 联通 in GBK makes
  /// two valid sequences of two bytes.
  private static func confidence(of text: DecodedBytes) -> Double? {
    guard text.invalid.isEmpty else { return nil }
    if text.scalars.contains(where: { $0.value >= 0x800 }) { return mostConfidence }
    return text.scalars.allSatisfy(\.isASCII) ? 1 : nil
  }

  private func decode(
    _ detected: DetectedEncoding
  ) throws(ReadingError) -> (text: DecodedBytes, detected: DetectedEncoding) {
    let text = detected.encoding.decode(bytes, mostInvalid: mostInvalid)
    guard !text.isGivenUp else {
      throw .undecodable(
        encoding: detected.encoding, offset: text.firstInvalidByte ?? 0, invalid: text.invalid.count)
    }
    return (text, detected)
  }
}

extension EncodingDetector {
  /// The candidate that makes the most common characters of the bytes; nil when none makes any to speak of.
  /// What the page declares is preferred to what fits hardly better.
  private func best(of candidates: [TextEncoding]) -> DetectedEncoding? {
    let fits = candidates.map(fit).sorted { $0.share > $1.share }
    guard let first = fits.first, first.share > Self.leastShare else { return nil }
    let declared = CharsetDeclaration.encoding(in: bytes)
    if let fit = fits.first(where: { $0.encoding == declared }), fit.share > max(Self.leastShare, first.share / 2) {
      return DetectedEncoding(encoding: fit.encoding, evidence: .declaration, confidence: Self.mostConfidence)
    }
    let margin = first.share / (first.share + fits.dropFirst().reduce(0) { max($0, $1.share) })
    let amount = Double(first.count) / Double(first.count + 1)
    return DetectedEncoding(
      encoding: first.encoding, evidence: .frequency, confidence: min(Self.mostConfidence, margin * amount))
  }

  /// How much of a sample is common characters when decoded so.
  private func fit(_ encoding: TextEncoding) -> (encoding: TextEncoding, share: Double, count: Int) {
    let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
    let first = isWide ? bytes.startIndex : bytes.firstIndex { $0 >= 0x80 } ?? bytes.startIndex
    let sample = encoding.decode(bytes[first...].prefix(Self.sampled))
    // ASCII is the same in GB 18030 and Big5; in UTF-16 a wrong byte order leaves none of it.
    let read = sample.scalars.lazy.filter { isWide || !$0.isASCII }
    let common = read.count(where: CommonCharacters.contains)
    let count = read.count
    return (encoding, Double(common) / Double(count + 4 * sample.invalid.count + 1), count)
  }
}

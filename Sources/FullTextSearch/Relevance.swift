/// How well a passage fits one term: BM25F (Robertson, Zaragoza and Taylor, CIKM 2004).
///
/// The term's counts in the passage and in the headings above it are added up, each divided by what its field's length
/// makes usual, before they are dampened once.
/// Only additions, multiplications and divisions, which every machine rounds alike: replicas
/// agree on every score and so on the order.
struct Relevance: Sendable {
  /// How soon more occurrences stop to matter.
  static let saturation = 1.2
  /// How much a long passage is held against its counts. Little: a longer paragraph mostly says more of what it names,
  /// and 0.1 to 0.2 order the judged queries of `Tests/Relevance` better than the 0.75 that is usual for whole documents.
  static let lengthWeight = 0.2

  /// What the term adds at most, by its rarity.
  let rarity: Double

  /// For a term that at most `matching` of `documents` documents hold.
  init(documents: Int, matching: Int) {
    let matching = min(matching, documents)
    let others = Double(documents - matching)
    rarity = Self.naturalLogarithm(1 + (others + 0.5) / (Double(matching) + 0.5))
  }

  /// What a count in a passage of `length` code points is divided by; `average` is that of all passages.
  static func norm(length: Int, average: Double) -> Double {
    1 - lengthWeight + lengthWeight * Double(length) / max(average, 1)
  }

  /// The score of a document that holds the term `frequency` times, with what its headings add to that count.
  @inline(__always)
  func score(frequency: UInt32, norm: Float, headings: Double) -> Double {
    let count = Double(frequency) * Double(1 / norm) + headings
    return rarity * (Self.saturation + 1) * count / (count + Self.saturation)
  }

  /// The logarithm of a positive number, by the series of the area tangent; libraries differ in the last bit.
  static func naturalLogarithm(_ value: Double) -> Double {
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var power = ratio
    var sum = 0.0
    // A significand under 2 has a ratio under 1/3, so the 20th term is below the last bit.
    for index in 0..<20 {
      sum += power / Double(2 * index + 1)
      power *= square
    }
    return 2 * sum + Double(value.exponent) * 0.693_147_180_559_945_3
  }
}

/// How well a passage fits one term: BM25, with counts that are exact because the scan saw every passage.
///
/// Only additions, multiplications and divisions, which every machine rounds alike: replicas
/// agree on every score and so on the order.
struct Relevance {
  /// How soon more occurrences stop to matter.
  private static let saturation = 1.2
  /// How much a long passage is held against its counts.
  private static let lengthWeight = 0.75

  private let rarity: Double
  private let averageLength: Double

  /// For a term that `matching` of `documents` documents hold, of `averageLength` code points each.
  init(documents: Int, matching: Int, averageLength: Double) {
    let others = Double(documents - matching)
    rarity = Self.naturalLogarithm(1 + (others + 0.5) / (Double(matching) + 0.5))
    self.averageLength = max(averageLength, 1)
  }

  /// The score of a document of `length` code points that holds the term `frequency` times.
  func score(frequency: Int, length: Int) -> Double {
    let count = Double(frequency)
    let relativeLength = Double(length) / averageLength
    let dampening = Self.saturation * (1 - Self.lengthWeight + Self.lengthWeight * relativeLength)
    return rarity * count * (Self.saturation + 1) / (count + dampening)
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

import Foundation

@testable import ReportAPI

/// Compares extracted figures with marked ones by the rules of `Tests/Gold/score.py`, whose totals `.ci/check-quality`
/// holds these against.
struct GoldScore {
  /// The fields in the order of the guide; `found` is any figure, `whole` a figure of which all that counts is right.
  static let fields = [
    "found", "whole", "kind", "value", "unit", "comparator", "measure", "year", "indicator", "code", "strength", "from",
    "damaged",
  ]
  private static let fieldsOfWhole = ["kind", "value", "unit", "comparator", "measure", "year", "indicator"]

  /// The marked and the extracted figure of each numeral; one of them is nil where the other stands alone.
  private let pairs: [(gold: GoldFigure?, read: GoldFigure?)]
  /// The codes that the guide has.
  private let codes: Set<String>

  /// Pairs each marked numeral, in order, with the first extracted figure left that overlaps it.
  init(gold: [GoldFigure], read: [GoldFigure], codes: Set<String>) {
    var free = read
    var pairs: [(GoldFigure?, GoldFigure?)] = []
    for marked in gold {
      let index = free.firstIndex { $0.numeral.overlaps(marked.numeral) }
      pairs.append((marked, index.map { free.remove(at: $0) }))
    }
    self.pairs = pairs + free.map { (nil, $0) }
    self.codes = codes
  }

  /// How often a field is there by the marks, was read, and was read right, among targets and results.
  func counts(of field: String) -> QualityScore.Counts {
    QualityScore.Counts(
      gold: pairs.count { $0.gold.map { $0.counts && has(field, $0) } ?? false },
      predicted: pairs.count { $0.read.map { $0.counts && has(field, $0) } ?? false },
      right: pairs.count { gold, read in
        guard let gold, let read, gold.counts, read.counts, has(field, gold), has(field, read) else { return false }
        return isRight(field, read, gold)
      })
  }

  /// Whether a figure has a field that not every figure has.
  private func has(_ field: String, _ figure: GoldFigure) -> Bool {
    switch field {
    case "code": figure.code.map(codes.contains) ?? false
    case "strength": figure.kind == "target"
    case "from": figure.from != nil
    case "damaged": figure.damaged
    default: true
    }
  }

  private func isRight(_ field: String, _ read: GoldFigure, _ gold: GoldFigure) -> Bool {
    switch field {
    case "found": true
    case "whole": Self.fieldsOfWhole.allSatisfy { isRight($0, read, gold) }
    case "kind": read.kind == gold.kind
    case "value":
      Self.areSame(read.value, gold.value) && Self.areSame(read.low, gold.low) && Self.areSame(read.high, gold.high)
    case "unit": Self.plain(unit: read.unit) == Self.plain(unit: gold.unit)
    case "comparator": read.comparator == gold.comparator
    // The line between an amount and an increment is thin.
    case "measure": Self.folded(measure: read.measure) == Self.folded(measure: gold.measure)
    case "year": read.year == gold.year
    case "indicator": Self.areSame(indicator: read.indicator, gold.indicator)
    case "code": read.code == gold.code
    case "strength": read.strength == gold.strength
    case "from": read.from == gold.from
    case "damaged": read.damaged == gold.damaged
    default: false
    }
  }

  private static func areSame(_ left: Double?, _ right: Double?) -> Bool {
    func rounded(_ number: Double) -> Double { (number * 1e6).rounded() }
    return left.map(rounded) == right.map(rounded)
  }

  private static func folded(measure: String) -> String { measure == "change" ? "level" : measure }

  private static func plain(unit: String) -> String {
    let plain = String(
      String.UnicodeScalarView(unit.unicodeScalars.filter { $0 != "*" && !$0.properties.isWhitespace })
    )
    .replacingOccurrences(of: "％", with: "%")
    if ["", "名", "位"].contains(plain) { return "名" }
    return plain.hasSuffix("亿元") || plain.hasSuffix("万元") ? String(plain.dropLast()) : plain
  }

  /// Whether wordings name one thing: one holds the other and is not much longer, or they share half of their pairs of
  /// neighbouring characters.
  private static func areSame(indicator left: String, _ right: String) -> Bool {
    let (left, right) = (squeezed(left), squeezed(right))
    if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty }
    if String(left).contains(String(right)) || String(right).contains(String(left)) {
      return Double(min(left.count, right.count)) >= 0.4 * Double(max(left.count, right.count))
    }
    let (leftPairs, rightPairs) = (bigrams(left), bigrams(right))
    let shared = leftPairs.reduce(0) { $0 + min($1.value, rightPairs[$1.key] ?? 0) }
    let all = leftPairs.values.reduce(0, +) + rightPairs.values.reduce(0, +)
    return 2 * Double(shared) / Double(all) >= 0.5
  }

  /// Letters and digits, without 的.
  private static func squeezed(_ name: String) -> [Character] {
    Array(
      String(
        String.UnicodeScalarView(
          name.unicodeScalars.filter { scalar in
            let properties = scalar.properties
            return scalar != "的" && (properties.isAlphabetic || properties.numericType != nil)
          })))
  }

  private static func bigrams(_ letters: [Character]) -> [String: Int] {
    guard letters.count > 1 else { return [String(letters): 1] }
    return Dictionary(zip(letters, letters.dropFirst()).map { (String([$0, $1]), 1) }, uniquingKeysWith: +)
  }
}

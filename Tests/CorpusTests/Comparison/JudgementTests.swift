import Foundation
import ReportModel
import Testing

@testable import Corpus

struct JudgementTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let target: Figure
    let result: Figure
    var better: Indicator.Direction?
    let deviation: String?
    let met: Bool?
    var gap: OutcomeGap?
    let testDescription: String
  }

  /// A target and a result of a growth in %.
  private static func growth(
    _ target: String, _ comparator: ReportModel.Comparator, _ result: String, _ better: Indicator.Direction?,
    _ deviation: String,
    _ met: Bool?, resultComparator: ReportModel.Comparator = .eq, gap: OutcomeGap? = nil
  ) -> Case {
    Case(
      target: .made(.target, target, comparator), result: .made(.result, result, resultComparator), better: better,
      deviation: deviation, met: met, gap: gap,
      testDescription: "\(comparator) \(target), \(resultComparator) \(result), \(better?.rawValue ?? "-")")
  }

  static let growths: [Case] = [
    growth("6", .eq, "6", .higher, "0", true), growth("6", .eq, "6.5", .higher, "0.5", true),
    growth("6", .eq, "5.9", .higher, "-0.1", false), growth("6", .eq, "5.9", .lower, "-0.1", true),
    growth("6", .eq, "6.1", .lower, "0.1", false), growth("6", .eq, "5.9", nil, "-0.1", false),
    growth("6", .gte, "6", nil, "0", true), growth("6", .gte, "5.99", .higher, "-0.01", false),
    growth("6", .gt, "6", .higher, "0", false), growth("6", .gt, "6", .higher, "0", true, resultComparator: .gt),
    growth("6", .gt, "6.01", .higher, "0.01", true), growth("3", .lte, "2.9", nil, "-0.1", true),
    growth("3", .lte, "3.1", .higher, "0.1", false), growth("6", .approx, "5.7", .higher, "-0.3", true),
    growth("6", .approx, "5.69", .higher, "-0.31", false), growth("6", .approx, "9", .higher, "3", true),
    growth("6", .approx, "6.3", .lower, "0.3", true), growth("6", .approx, "6.4", .lower, "0.4", false),
    // A decline of at least 5, of at most 5, of 5.
    growth("-5", .gte, "-6", .lower, "-1", true), growth("-5", .gte, "-4", .lower, "1", false),
    growth("-5", .lte, "-4", nil, "1", true), growth("-5", .lte, "-6", nil, "-1", false),
    growth("-5", .eq, "-5.5", nil, "-0.5", true), growth("-5", .eq, "-4.5", nil, "0.5", false),
    growth("0", .eq, "0", nil, "0", true), growth("0", .eq, "1", nil, "1", nil, gap: .directionUnknown),
    growth("0", .eq, "1", .higher, "1", true),
    // Ranges: inside is 0, outside counts from the nearest bound.
    growth("6..7", .range, "6.4", .higher, "0", true), growth("6..7", .range, "7", nil, "0", true),
    growth("6..7", .range, "7.5", .higher, "0.5", true), growth("6..7", .range, "5.5", .higher, "-0.5", false),
    growth("6..7", .range, "7.5", .lower, "0.5", false), growth("10..", .gte, "12", .higher, "0", true),
    growth("10..", .gte, "9.5", .higher, "-0.5", false),
    growth("6", .eq, "5..5.5", .higher, "-0.5", false, resultComparator: .range),
    growth("6", .eq, "6..7", .higher, "0", true, resultComparator: .range),
    growth("6", .eq, "5..7", .higher, "0", nil, resultComparator: .range, gap: .resultIsARange),
  ]

  static let others: [Case] = [
    Case(
      target: .made(.target, "120", unit: "亿元", base: "元", factor: "100000000", measure: .level),
      result: .made(.result, "1215000", unit: "万元", base: "元", factor: "10000", measure: .level), better: .higher,
      deviation: "1.5", met: true, testDescription: "万元 against 亿元"),
    Case(
      target: .made(.target, "0.1", unit: "万亿元", base: "元", factor: "1000000000000", measure: .level),
      result: .made(.result, "999.99", unit: "亿元", base: "元", factor: "100000000", measure: .level), better: .higher,
      deviation: "-0.000001", met: false, testDescription: "no binary fractions"),
    Case(
      target: .made(.target, "300", unit: "家", base: "家", factor: "1", measure: .level),
      result: .made(.result, "300", unit: "户", base: "户", factor: "1", measure: .level), deviation: nil, met: nil,
      gap: .otherUnit, testDescription: "other base unit"),
    Case(
      target: .made(.target, "60", measure: .share), result: .made(.result, "58", measure: .share), deviation: "-2",
      met: nil, gap: .directionUnknown, testDescription: "a share of which nobody knows what is better"),
    Case(
      target: .made(.target, "10", unit: "所", base: "所", factor: "1", measure: .change),
      result: .made(.result, "8", unit: "所", base: "所", factor: "1", measure: .change), deviation: "-2", met: false,
      testDescription: "something to be added"),
    Case(
      target: .made(.target, "5", .lte, unit: "名", base: "名", factor: "1", measure: .rank),
      result: .made(.result, "3", unit: "名", base: "名", factor: "1", measure: .rank), better: .higher, deviation: "-2",
      met: true, testDescription: "a rank nearer to the first"),
    Case(
      target: .made(.target, "0", .lte, unit: "起", base: "起", factor: "1", measure: .level),
      result: .made(.result, "2", unit: "起", base: "起", factor: "1", measure: .level), better: .lower, deviation: "2",
      met: false, testDescription: "none at all"),
    Case(
      target: .made(.target, "x"), result: .made(.result, "2"), deviation: nil, met: nil, gap: .notANumber,
      testDescription: "no number"),
  ]

  @Test(arguments: growths + others)
  func judges(_ one: Case) {
    let judgement = Judgement(target: one.target, result: one.result, better: one.better)
    #expect(judgement.deviation == one.deviation.flatMap { Decimal(string: $0) })
    #expect(judgement.met == one.met)
    #expect(judgement.gap == one.gap)
  }
}

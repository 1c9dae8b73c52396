import Foundation
import TestSupport

@testable import ReportAPI

/// What both a marked figure and an extracted one tell, in the form in which they are compared.
struct GoldFigure {
  let kind: String
  let numeral: Range<Int>
  let indicator: String
  let code: String?
  let measure: String
  let value: Double?
  let low: Double?
  let high: Double?
  let unit: String
  let comparator: String
  let strength: String?
  let year: Int?
  let from: Int?
  let damaged: Bool

  /// Whether it is one of those that count: a target or a result.
  var counts: Bool { kind == "target" || kind == "result" }

  /// A line of a gold file.
  init(line: JSONValue) throws {
    guard let kind = line["kind"]?.text, let at = line["at"]?.integer, let length = line["len"]?.integer else {
      throw UnexpectedAnswer(target: "gold", text: String(decoding: line.json, as: UTF8.self))
    }
    self.kind = kind
    numeral = at..<(at + length)
    indicator = line["indicator"]?.text ?? ""
    code = line["code"]?.text
    measure = line["measure"]?.text ?? ""
    value = Self.number(line["value"])
    low = Self.number(line["low"])
    high = Self.number(line["high"])
    unit = line["unit"]?.text ?? ""
    comparator = line["comparator"]?.text ?? ""
    strength = line["strength"]?.text
    year = line["year"]?.integer
    from = line["from"]?.integer
    damaged = line["damaged"] == .boolean(true)
  }

  /// A figure as the API shows it.
  init(figure: JSONValue) throws {
    guard case .object(let members) = figure, let start = figure.at("source.valueStart")?.integer,
      let end = figure.at("source.valueEnd")?.integer
    else { throw UnexpectedAnswer(target: "figure", text: String(decoding: figure.json, as: UTF8.self)) }
    let own = members.filter { $0.name != "indicator" }
    try self.init(
      line: JSONValue.object(own).adding([
        "at": .integer(start), "len": .integer(end - start), "indicator": figure.at("indicator.name"),
        "code": figure.at("indicator.code"),
      ]))
  }

  /// The marked numerals of a report, in order.
  static func marked(_ report: String) throws -> [GoldFigure] {
    let file = Seed.repository.appendingPathComponent("Tests/Gold/\(report).gold.jsonl")
    return try Data(contentsOf: file).split(separator: UInt8(ascii: "\n"))
      .map { try GoldFigure(line: JSONParser.parse(Array($0))) }
  }

  private static func number(_ value: JSONValue?) -> Double? {
    guard case .number(let digits)? = value else { return nil }
    return Double(digits)
  }
}

import Foundation
import HanText
import ReportModel
import Testing

@testable import Corpus

struct PlaceTableTests {
  private static func report(_ name: String?, _ parents: String, code: String? = nil) -> Report {
    let source = SourceFile(name: "", sha256: "", bytes: 0, encoding: .utf8, codePoints: 0)
    var report = Report(id: "", script: .simplified, source: source)
    report.place = Place(name: name, parents: parents.split(separator: " ").map(String.init), code: code)
    return report
  }

  /// Each row: the places of reports as `name|parents|code`, and which of them are one, as numbers from 0.
  @Test(arguments: [
    (["城关镇|甲县", "城关镇|乙县", "城关镇|甲县"], [0, 1, 0]),
    (["万江街道|东莞市", "万江街道|广东省 东莞市", "萬江街道|"], [0, 0, 0]),
    (["城关镇|丙省 甲县", "城关镇|丙省 乙县", "城关镇|乙县", "城关镇|丙省", "城关镇|"], [0, 1, 1, 2, 3]),
    (["城关镇|甲县|1", "城关镇|甲县|2", "城关镇||1"], [0, 1, 0]), (["城关镇|甲县|1", "城关镇|甲县"], [0, 0]),
    (["万江街道|", "万江镇|"], [0, 1]), (["城关镇|甲省 丁市", "城关镇|乙省 丁市", "城关镇|丁市"], [0, 1, 2]),
  ])
  func tellsPlacesApart(places: [String], expected: [Int]) {
    let reports = places.map { line in
      let parts = line.components(separatedBy: "|")
      return Self.report(parts[0], parts[1], code: parts.count > 2 ? parts[2] : nil)
    }
    let table = PlaceTable(reports)
    var seen: [Int32] = []
    let found = table.numbers.map { number in
      if !seen.contains(number) { seen.append(number) }
      return seen.firstIndex(of: number) ?? -1
    }
    #expect(found == expected)
    #expect(table.places.count == Set(expected).count && table.reports.map(\.count).reduce(0, +) == places.count)
  }

  @Test func reportsWithoutAPlaceAreOfNone() {
    let table = PlaceTable([Self.report(nil, ""), Self.report("万江街道", "")])
    #expect(table.numbers == [PlaceTable.noPlace, 0])
    #expect(table.reports == [[1]])
  }

  @Test func theFullestPlaceStandsForAll() {
    let table = PlaceTable([Self.report("万江街道", ""), Self.report("万江街道", "广东省 东莞市")])
    #expect(table.places.map(\.parents) == [["广东省", "东莞市"]])
  }
}

import FullTextSearch
import HanText
import ReportModel
import Testing

@testable import Corpus

struct SnapshotPassageTests {
  private let snapshot: Snapshot

  init() throws {
    snapshot = try SeedSnapshot.shared.get()
  }

  @Test func everyPassageKnowsItsSectionAndFigures() {
    for row in 0..<Row(snapshot.passageCount) {
      guard let passage = snapshot.passage(at: row) else { continue }
      let holding = passage.record.document.sections.filter { $0.source.range.contains(passage.source.start) }
      #expect(passage.section?.id == holding.last?.id)
      let figures = passage.record.figures.filter { passage.source.range.contains($0.source.numeral.start) }
      #expect(Array(passage.figures) == figures)
      #expect(passage.text.count == passage.source.count)
    }
    let figures = (0..<Row(snapshot.passageCount)).compactMap { snapshot.passage(at: $0)?.figures.count }
    #expect(figures.reduce(0, +) == snapshot.records.map(\.figures.count).reduce(0, +))
  }

  @Test(arguments: ["碧道", "招商引资", "招商引資", "镇政府", "%", "2022年"])
  func findsEveryPassageThatHoldsTheWords(words: String) throws {
    let hits = try snapshot.search(try SearchQuery(parsing: words))
    let folded = Self.folded(words.unicodeScalars)
    let expected = (0..<snapshot.passageCount).filter { row in
      guard let passage = snapshot.passage(at: Row(row)) else { return false }
      let document = passage.record.document
      let clean = document.passages[row - Int(snapshot.passages.ranges[snapshot.passages.reports[row]].lowerBound)]
      return Self.folded(passage.text).contains(folded)
        || Self.folded(document.text.scalars[clean.clean.range]).contains(folded)
    }
    #expect(!expected.isEmpty)
    #expect(hits.documents == expected)
  }

  @Test func filtersSearchByReportAndKind() throws {
    let query = try SearchQuery(parsing: "发展")
    let filter = PassageFilter(takesReport: { $0.report.place.name == "万江街道" }, takesSection: { $0 == .plan })
    let found = try snapshot.search(query, matching: filter).documents
    let expected = try snapshot.search(query).documents.filter { row in
      let passage = snapshot.passage(at: Row(row))
      return passage?.record.report.place.name == "万江街道" && passage?.section?.kind == .plan
    }
    #expect(!found.isEmpty)
    #expect(found == expected)
    #expect(try snapshot.search(query, matching: PassageFilter(takesSection: { _ in false })).documents.isEmpty)
  }

  private static func folded(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(of: scalars.map { ScriptFolding.searchable($0) })
  }
}

import HanText
import ReportModel
import Testing

@testable import Corpus

struct SnapshotBuilderTests {
  @Test func ordersByIDAndReplacesByID() throws {
    var builder = SnapshotBuilder()
    for (id, place) in [("b", "黄江镇"), ("a", "寮步镇"), ("b", "万江街道")] {
      builder.put(try SmallReport.record(of: place, year: 2022, id: id))
    }
    let snapshot = builder.build()
    #expect(snapshot.records.map(\.report.id) == ["a", "b"])
    #expect(!snapshot.reports(ofPlace: "万江").isEmpty && snapshot.reports(ofPlace: "黄江").isEmpty)
    let removed = builder.remove(id: "a")
    let removedAgain = builder.remove(id: "a")
    #expect(removed && !removedAgain)
    #expect(builder.build().reportCount == 1)
  }

  @Test func contentHashTellsContentsApartAndNothingElse() throws {
    var left = SnapshotBuilder()
    left.put(try SmallReport.record(of: "万江街道", year: 2022, id: "a"))
    var right = SnapshotBuilder(left.build(generation: 7))
    #expect(right.build().contentHash == left.build().contentHash)
    right.put(try SmallReport.record(of: "万江街道", year: 2023, id: "a"))
    #expect(right.build().contentHash != left.build().contentHash)
  }

  /// What a sidecar can state for the same bytes.
  private static let statements: [@Sendable (inout Report) -> Void] = [
    { $0.title = "标题" }, { $0.title = "" }, { $0.place.name = "黄江镇" }, { $0.place.level = .zone },
    { $0.place.code = "441900" }, { $0.place.parents = ["广东省", "东莞市"] }, { $0.place.parents = ["广东省东莞市"] },
    { $0.documentKind = .workSummaryAndPlan }, { $0.reviewYear = 1999 }, { $0.planYear = 1999 },
    { $0.issuedOn = "2022-01-20" }, { $0.meeting = "会议" }, { $0.speaker.role = "主任" }, { $0.speaker.name = "主任" },
    { $0.publisher = "主任" }, { $0.script = .traditional }, { $0.source.encoding = .gb18030 }, { _ in },
    { $0.evidence = [] }, { $0.evidence = [Evidence(field: "place", span: nil)] },
    { $0.evidence = [Evidence(field: "title", span: nil)] },
    { $0.evidence = [Evidence(field: "place", span: Span(1, 23))] },
    { $0.evidence = [Evidence(field: "place", span: Span(12, 3))] },
    { $0.evidence = [Evidence(field: "place", span: nil, inferred: "")] },
    { $0.evidence = [Evidence(field: "place", span: nil, inferred: "sidecar")] },
    { $0.evidence = [Evidence(field: "place", span: nil), Evidence(field: "place", span: nil)] },
    { $0.place.candidates = [PlaceCandidate(code: "1", name: "镇", parents: [])] },
    { $0.place.candidates = [PlaceCandidate(code: "2", name: "镇", parents: [])] },
    { $0.place.candidates = [PlaceCandidate(code: "1", name: "乡", parents: [])] },
    { $0.place.candidates = [PlaceCandidate(code: "1", name: "镇", parents: ["省"])] },
    { $0.place.candidates = [PlaceCandidate(code: "1", name: "镇", parents: ["省", "市"])] },
  ]

  @Test func contentHashTellsWhatReportsState() throws {
    let record = try SmallReport.record(of: "万江街道", year: 2022, id: "a")
    let hashes = Self.statements.map { state in
      var document = record.document
      document.report.title = nil
      state(&document.report)
      var builder = SnapshotBuilder()
      builder.put(ReportRecord(document: document, figures: record.figures, bytes: record.bytes))
      return builder.build().contentHash
    }
    #expect(Set(hashes).count == hashes.count)
  }
}

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
    #expect(snapshot.hasPlace("万江") && !snapshot.hasPlace("黄江"))
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
}

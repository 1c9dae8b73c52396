import Testing

@testable import Corpus

struct CorpusStoreTests {
  @Test func whoHoldsASnapshotIsUntouchedByTheNext() throws {
    let store = CorpusStore(SnapshotBuilder().build())
    let before = store.current
    let record = try SmallReport.record(of: "万江街道", year: 2022, id: "a")
    store.update { $0.put(record) }
    #expect(before.reportCount == 0 && before.generation == 0)
    #expect(store.current.reportCount == 1 && store.current.generation == 1)
  }
}

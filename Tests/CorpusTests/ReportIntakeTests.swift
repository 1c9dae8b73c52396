import HanText
import ReportModel
import Testing

@testable import Corpus

struct ReportIntakeTests {
  @Test func countsWhatItFinds() throws {
    for record in try SeedSnapshot.records.get() {
      #expect(record.counts.sections == record.document.sections.count)
      #expect(record.counts.targets == record.figures.filter { $0.kind == .target }.count)
      #expect(record.counts.results == record.figures.filter { $0.kind == .result }.count)
      let starts = record.figures.map(\.source.numeral.start)
      #expect(starts == starts.sorted())
      #expect(Set(record.figures.map(\.id)).count == record.figures.count)
    }
  }

  @Test(arguments: [
    ([UInt8](), UnreadableReport.Reason.empty), (Array("\n \n".utf8), .empty),
    ([UInt8](repeating: 0xB0, count: 900), .undecodable),
  ])
  func refusesWhatIsNoText(bytes: [UInt8], reason: UnreadableReport.Reason) {
    let error = #expect(throws: UnreadableReport.self) {
      try ReportIntake().record(of: bytes, name: "a.txt", id: "a")
    }
    #expect(error?.reason == reason)
  }
}

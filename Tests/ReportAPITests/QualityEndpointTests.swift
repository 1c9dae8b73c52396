import Testing

@testable import ReportAPI

struct QualityEndpointTests {
  @Test func saysWhatTheScoresAreWorth() throws {
    let client = try APIClient.seeds.get()
    let list = try client.json("/v1/quality?field=whole")
    let notes = list["notes"]?.elements?.compactMap(\.text) ?? []
    #expect(
      notes.contains { $0.contains("written against") }
        && notes.contains { $0.contains("first_contact") })
    #expect(list["total"]?.integer == 7)
    let first = try client.json("/v1/quality?stage=first_contact")["data"]?.elements ?? []
    #expect(first.map { $0["f1"] } == [.number("0.798"), .number("0.655"), .number("0.807")])
  }

  @Test func scoresFollowFromTheirCounts() throws {
    let rows = try APIClient.seeds.get().walk("/v1/quality?stage=current", limit: 1000)
    #expect(rows.count == 52)
    for row in rows {
      let (gold, predicted, right) = (
        row["gold"]?.integer ?? 0, row["predicted"]?.integer ?? 0, row["right"]?.integer ?? 0
      )
      #expect(right <= gold && right <= predicted)
      guard case .number(let digits)? = row["f1"], let f1 = Double(digits) else {
        Issue.record("no f1")
        continue
      }
      let expected = gold + predicted == 0 ? 1 : 2 * Double(right) / Double(gold + predicted)
      #expect(abs(f1 - expected) < 0.0001)
    }
    for field in GoldScore.fields {
      let of = rows.filter { $0["field"]?.text == field }
      let sums = of.filter { $0["report"] != .null }.compactMap { $0["gold"]?.integer }.reduce(0, +)
      #expect(of.first { $0["report"] == .null }?["gold"]?.integer == sums)
    }
  }
}

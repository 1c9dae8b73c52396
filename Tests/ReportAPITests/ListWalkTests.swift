import Corpus
import HTTPServer
import Testing

@testable import ReportAPI

/// Walking a list page by page while its reports change.
struct ListWalkTests {
  private static func record(_ id: String, targets: Int) throws -> ReportRecord {
    let places = ["清溪镇", "塘厦镇", "凤岗镇", "樟木头镇"]
    let place = places[id.utf8.reduce(0) { ($0 + Int($1)) % places.count }]
    let lines = (1...targets).map { "第\($0)项产值增长\($0)%左右。" }.joined(separator: "\n")
    let text = "\(2019 + targets % 4)年\(place)政府工作计划\n一、主要目标\n\(lines)\n"
    return try ReportIntake().record(of: Array(text.utf8), name: "\(id).txt", id: id)
  }

  /// What stays exactly as it is comes exactly once, in every order; what comes or goes meanwhile comes at most once.
  @Test(arguments: ["", "&sort=-year", "&sort=place,-year", "&sort=-place,year"], [UInt64(7), 8, 9])
  func whatStaysComesOnce(sort: String, seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let ids = (0..<24).map { "r\($0)" }
    let staying = Set(ids.filter { _ in Bool.random(using: &random) })
    var builder = SnapshotBuilder()
    for id in ids { builder.put(try Self.record(id, targets: Int.random(in: 1...6, using: &random))) }
    let store = CorpusStore(builder.build())
    let client = try APIClient(store: store)
    let before = try client.walk("/v1/targets", limit: 1000)
    let expected = before.filter { staying.contains($0["report"]?.text ?? "") }.compactMap { $0["id"]?.text }
    let changing = ids.filter { !staying.contains($0) } + (0..<8).map { "new\($0)" }

    var seen: [String] = []
    var cursor = ""
    repeat {
      let page = try client.json(
        "/v1/targets?limit=\(Int.random(in: 1...9, using: &random))\(sort)"
          + (cursor.isEmpty ? "" : "&cursor=\(cursor)"))
      seen += page["data"]?.elements?.compactMap { $0["id"]?.text } ?? []
      cursor = page["next"]?.text ?? ""
      let id = try #require(changing.randomElement(using: &random))
      let replacement =
        Bool.random(using: &random)
        ? try Self.record(id, targets: Int.random(in: 1...6, using: &random)) : nil
      store.update { builder in
        if let replacement { builder.put(replacement) } else { builder.remove(id: id) }
      }
    } while !cursor.isEmpty
    let counts = Dictionary(seen.map { ($0, 1) }, uniquingKeysWith: +)
    for id in expected { #expect(counts[id] == 1, "\(id), seed \(seed)") }
    #expect(!expected.isEmpty)
  }

  @Test(
    arguments: ["/v1/reports", "/v1/sections", "/v1/figures", "/v1/results?year=2021"],
    ["year", "-year,place", "-place"])
  func aSortedListIsSorted(list: String, sort: String) throws {
    let client = try APIClient.seeds.get()
    let separator = list.contains("?") ? "&" : "?"
    let whole = try client.json("\(list)\(separator)sort=\(sort)&limit=1000")["data"]?.elements ?? []
    let walked = try client.walk("\(list)\(separator)sort=\(sort)", limit: 13)
    #expect(Array(walked.prefix(whole.count)) == whole)
    #expect(Set(walked.map(\.json)).count == walked.count)
    guard list != "/v1/sections", list != "/v1/reports" else { return }
    let steps = sort.split(separator: ",")
    for (item, next) in zip(whole, whole.dropFirst()) {
      let order = steps.lazy.map { step in Self.order(item, next, String(step)) }.first { $0 != 0 } ?? 0
      #expect(order <= 0)
    }
  }

  /// Negative when `left` comes first by a step such as `-year`; nothing comes last, both ways.
  private static func order(_ left: JSONValue, _ right: JSONValue, _ step: String) -> Int {
    let key = step.hasPrefix("-") ? String(step.dropFirst()) : step
    let (one, other) = (left[key] ?? .null, right[key] ?? .null)
    if one == other { return 0 }
    if one == .null { return 1 }
    if other == .null { return -1 }
    let isBefore =
      if let one = one.integer, let other = other.integer { one < other } else {
        (one.text ?? "").unicodeScalars.lexicographicallyPrecedes((other.text ?? "").unicodeScalars)
      }
    return isBefore != step.hasPrefix("-") ? -1 : 1
  }

  @Test func idsGiveTheirItemsAndNameTheMissing() throws {
    let client = try APIClient.seeds.get()
    let all = try client.walk("/v1/figures", limit: 1000)
    let wanted = [all[3], all[50]]
    let ids = wanted.compactMap { $0["id"]?.text } + ["none.1"]
    let list = try client.json("/v1/figures?ids=\(ids.joined(separator: ","))")
    #expect(list["data"] == .array(wanted) && list["missing"] == .strings(["none.1"]))
    let tooMany = try client.send(.get, "/v1/figures?ids=" + (0...100).map { "a\($0)" }.joined(separator: ","))
    #expect(tooMany.status == 400)
    #expect(try tooMany.json["parameter"] == .string("ids"))
  }
}

/// A generator that gives the same numbers for the same seed (Steele, Lea and Flood, 2014).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

import HTTPServer
import ReportModel
import TestSupport
import Testing

@testable import ReportAPI

@Suite struct SearchOptionTests {
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test("groups show the best passage of each, and how many there are", arguments: ["section", "report"])
  func groups(by group: String) throws {
    let all = try client.walk("/v1/search?q=发展", limit: 1000)
    let groups = try client.walk("/v1/search?q=发展&group=\(group)", limit: 3)
    #expect(groups.compactMap { $0["passages"]?.integer }.reduce(0, +) == all.count)
    let first = try #require(all.first)
    #expect(groups.first?["text"] == first["text"])
    if group == "report" { #expect(Set(groups.compactMap { $0["report"]?.text }).count == groups.count) }
  }

  @Test("an order is refused with groups, which have one of their own", arguments: ["position", "year", "-year"])
  func groupsHaveAnOrderOfTheirOwn(order: String) throws {
    let refusal = try client.send(.get, "/v1/search?q=发展&group=report&sort=\(order)")
    #expect(try refusal.status == 400 && refusal.json["type"] == .string(ProblemKind.conflictingParameter.type))
    let plain = try client.json("/v1/search?q=发展&group=report")
    #expect(try client.json("/v1/search?q=发展&group=report&sort=relevance")["data"] == plain["data"])
  }

  @Test(
    "every order and group is walked without gap or duplicate",
    arguments: ["", "&sort=position", "&sort=year", "&sort=-year", "&group=section", "&group=report"], [1, 7, 50])
  func walks(options: String, limit: Int) throws {
    let query = limit == 1 ? "碧道%20OR%20核酸" : "发展%20企业"
    let whole = try client.json("/v1/search?q=\(query)\(options)&limit=1000")
    let items = try #require(whole["data"]?.elements)
    #expect(items.count == whole["total"]?.integer && !items.isEmpty)
    #expect(try client.walk("/v1/search?q=\(query)\(options)", limit: limit) == items)
    let places = items.map { ($0["report"]?.text ?? "") + ":" + String($0.at("source.start")?.integer ?? -1) }
    #expect(Set(places).count == places.count)
    let lines = try client.send(.get, "/v1/search.ndjson?q=\(query)\(options)&flat=0").text
      .split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    #expect(lines == items)
    #expect(try CSVTable(client.send(.get, "/v1/search.csv?q=\(query)\(options)").text).rows.count == items.count + 1)
  }

  @Test("facets count all passages found", arguments: ["place", "year", "kind", "level"])
  func facets(facet: String) throws {
    let list = try client.json("/v1/search?q=发展&facet=\(facet)&limit=1")
    let counts = list["facets"]?.elements ?? []
    #expect(!counts.isEmpty)
    for count in counts.prefix(3) where facet != "level" && facet != "year" {
      let value = try #require(count["value"]?.text)
      let filtered = try client.json("/v1/search?q=发展&\(facet)=\(value)")
      #expect(filtered["total"] == count["passages"], "\(value)")
    }
  }

  @Test("available tells what each filter would find, were it alone changed")
  func available() throws {
    let list = try client.json("/v1/search?q=发展&place=万江&kind=plan&limit=1&available=1")
    for (name, others) in [("place", "kind=plan"), ("kind", "place=万江"), ("year", "place=万江&kind=plan")] {
      let values = try #require(list.at("available.\(name)")?.elements)
      #expect(!values.isEmpty)
      for value in values {
        let text =
          switch value["value"] {
          case .null, nil: "null"
          case .some(let value): value.text ?? value.integer.map { String($0) } ?? ""
          }
        let found = try client.json("/v1/search?q=发展&\(others)&\(name)=\(text)")["total"]
        // A report of two years is found under both, and counted under the one that it plans.
        if name == "year" {
          #expect((found?.integer ?? 0) >= (value["count"]?.integer ?? 1))
        } else {
          #expect(found == value["count"])
        }
      }
    }
    let facets = try client.json("/v1/search?q=发展&place=万江&kind=plan&limit=1&facet=place&facet=kind")
    #expect(facets["facets"]?.elements?.count == 2 && facets["available"] == .null)
    #expect(facets["facets"]?.elements?.allSatisfy { $0["passages"] == facets["total"] } == true)
  }

  @Test("passages outside of every section are a kind of their own")
  func outside() throws {
    func total(_ filter: String) throws -> Int { try client.json("/v1/search?q=的\(filter)")["total"]?.integer ?? -1 }
    let kinds = try SectionKind.allCases.map(\.rawValue).map { try total("&kind=\($0)") }
    #expect(try kinds.reduce(total("&kind=null"), +) == total(""))
    #expect(try total("&kind.ne=plan") + total("&kind=plan") == total(""))
  }

  @Test("sort by year and position, with cursors that join", arguments: ["position", "year", "-year"])
  func sort(order: String) throws {
    let hits = try client.walk("/v1/search?q=碧道&sort=\(order)", limit: 2)
    #expect(hits.count == 5)
    let years = hits.map { $0["planYear"]?.integer ?? 0 }
    if order == "year" { #expect(years == years.sorted()) }
    if order == "-year" { #expect(years == years.sorted(by: >)) }
    let places = hits.map { ($0["report"]?.text ?? "", $0.at("source.start")?.integer ?? 0) }
    if order == "position" { #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }) }
  }

  @Test("the parts of a score add up to it, and a snippet holds the first highlight")
  func explain() throws {
    for hit in try client.walk("/v1/search?q=碧道%20公园&explain=1&snippet=40", limit: 10) {
      let parts = hit["explain"]?.elements ?? []
      #expect(parts.count == 3)
      #expect(hit["snippet"]?.elements?.count == 2)
      #expect(hit["sectionPath"]?.elements?.isEmpty == false)
    }
  }

  @Test(
    "nothing found is explained, and corrected where that finds something",
    arguments: [
      ("壁道", "No passage has 壁道.", "碧道"), ("碧道%20壁道%20公里", "No passage has 壁道.", "碧道 碧道 公里"),
      ("碧道%20核酸检测", "Each part is found, but no passage meets them all: 碧道 (5), 核酸检测 (1).", nil),
      ("碧道%20-的", "Without -的 there are 5.", nil), ("碧道%20核酸检测%20的", "Without 核酸检测 there are 5.", nil),
      ("碧道%20near/1%20公里", "1 passage has 碧道 and 公里, and none so near to each other.", nil),
      ("(碧道%20壁道)%20OR%20(核酸%20-检测%20没有这个)", "No passage has 没有这个.", "碧道 碧道 OR 核酸 -检测 没有这个"),
      ("鎮政府工作報告&exact=1", "No source has it as it is written; without exact=1 there are 2 passages.", nil),
      ("place:黄港%20碧道", "No passage has place:黄港; the nearest is 黄江镇.", nil),
      ("year:2031%20碧道", "No passage has year:2031; the nearest is 2023.", nil),
      ("碧道&year=2018", "The filters leave nothing of the passages found; without them there are 5.", nil),
    ] as [(String, String, String?)])
  func nothing(query: String, note: String, correction: String?) throws {
    let list = try client.json("/v1/search?q=\(query)")
    #expect(list["total"] == .integer(0))
    #expect(list["notes"]?.elements?.contains(.string(note)) == true)
    #expect(list["suggestions"]?.elements?.first?["text"]?.text == correction)
    for suggestion in list["suggestions"]?.elements ?? [] {
      let text = try #require(suggestion["text"]?.text).split(separator: " ").joined(separator: "%20")
      #expect(try client.json("/v1/search?q=\(text)")["total"] == suggestion["passages"])
    }
  }

  @Test("what exact=1 hides is counted within the filters")
  func nothingExact() throws {
    var totals: Set<Int> = []
    for filter in ["", "&year=2022", "&year=2023", "&level=town"] {
      let total = try #require(try client.json("/v1/search?q=鎮政府工作報告" + filter)["total"]?.integer)
      guard total > 0 else { continue }
      totals.insert(total)
      let notes = try client.json("/v1/search?q=鎮政府工作報告&exact=1" + filter)["notes"]
      let passages = total == 1 ? "is 1 passage" : "are \(total) passages"
      #expect(notes == .strings(["No source has it as it is written; without exact=1 there \(passages)."]))
    }
    #expect(totals == [2])
  }

  @Test("suggestions find what they say", arguments: ["wjjd", "wan", "壁道", "碧", "gaoxin"])
  func suggestions(typed: String) throws {
    let list = try client.json("/v1/suggest?q=\(typed)")
    let suggestions = list["data"]?.elements ?? []
    #expect(!suggestions.isEmpty)
    for suggestion in suggestions {
      let text = try #require(suggestion["text"]?.text)
      #expect(try client.json("/v1/search?q=\"\(text)\"")["total"] == suggestion["passages"])
    }
    if typed == "wjjd" { #expect(suggestions.first?["text"] == .string("万江街道")) }
  }

  @Test("terms are counted alike however they are grouped", arguments: ["创新", "鎮政府", "的", "没有这个词"])
  func terms(term: String) throws {
    let whole = try #require(try client.json("/v1/terms?term=\(term)")["data"]?.elements?.first)
    let groups = try client.walk("/v1/terms?term=\(term)&by=place,year", limit: 2)
    #expect(groups.count == 5)
    #expect(groups.compactMap { $0["count"]?.integer }.reduce(0, +) == whole["count"]?.integer)
    #expect(groups.compactMap { $0["characters"]?.integer }.reduce(0, +) == whole["characters"]?.integer)
    #expect(whole["place"] == .null && whole["year"] == .null)
  }

  @Test("repeated terms have one row, and the order of terms is part of the question")
  func repeatedAndSwappedTerms() throws {
    let once = try client.json("/v1/terms?term=创新")["data"]?.elements
    #expect(try client.walk("/v1/terms?term=创新&term=创新", limit: 1) == once)
    let target = "/v1/terms?term=创新&term=经济"
    let first = try client.json(target + "&limit=1")
    #expect(first["total"] == .integer(2))
    let next = try #require(first["next"]?.text)
    let swapped = try client.send(.get, "/v1/terms?term=经济&term=创新&limit=1&cursor=\(next)")
    #expect(try swapped.json["type"] == .string("/docs/problems/foreign-cursor"))
    for (one, other) in [
      (target, "/v1/terms?term=经济&term=创新"),
      ("/v1/search?q=碧道&facet=place&facet=year", "/v1/search?q=碧道&facet=year&facet=place"),
    ] {
      let answers = (try client.send(.get, one), try client.send(.get, other))
      #expect(answers.0.status == 200 && answers.0.bytes != answers.1.bytes)
      #expect(answers.0.fields[.etag] != answers.1.fields[.etag])
    }
  }

  @Test("what cannot be counted says so", arguments: ["by=month", "by=place,", "as=sum"])
  func badTerms(parameter: String) throws {
    let answer = try client.send(.get, "/v1/terms?term=创新&\(parameter)")
    #expect(answer.status == 400)
    #expect(try answer.json["type"] == .string("/docs/problems/invalid-parameter"))
  }
}

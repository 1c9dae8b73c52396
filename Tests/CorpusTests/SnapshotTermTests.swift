import FullTextSearch
import HanText
import ReportModel
import TestSupport
import Testing

@testable import Corpus

/// Terms are counted as somebody would who reads the clean text from left to right.
struct SnapshotTermTests {
  private let snapshot: Snapshot

  init() throws {
    snapshot = try SeedSnapshot.shared.get()
  }

  private func folded(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.map { ScriptFolding.searchable($0) }
  }

  /// A plain scan of every paragraph of a report.
  private func scan(_ record: ReportRecord, for term: String) -> (count: Int, characters: Int) {
    let needle = folded(term.unicodeScalars)
    var (count, characters) = (0, 0)
    for passage in record.document.passages {
      let text = folded(record.document.text.scalars[passage.clean.range])
      characters += text.count
      var place = 0
      while !needle.isEmpty, place + needle.count <= text.count {
        let stands = text[place...].starts(with: needle)
        count += stands ? 1 : 0
        place += stands ? needle.count : 1
      }
    }
    return (count, characters)
  }

  @Test(
    "as a plain scan counts, in every report",
    arguments: ["创新", "创新发展", "的", "鎮政府", "镇政府", "工程", "5.5%", "“", "GDP", "ｇｄｐ", "一 ", "党的二十大", "没有这个词", "😀"])
  func scanned(term: String) throws {
    for record in snapshot.records {
      let filter = PassageFilter(takesReport: { $0.report.id == record.report.id })
      let counts = try snapshot.counts(of: [term], matching: filter, by: [.place, .year])
      let expected = scan(record, for: term)
      #expect(counts.map(\.count) == [expected.count], "\(record.report.id)")
      #expect(counts.map(\.characters) == [expected.characters], "\(record.report.id)")
      #expect(counts.first?.place?.name == record.report.place.name && counts.first?.year == record.report.year)
    }
  }

  @Test("any run of the texts, however often it overlaps itself", arguments: [20_230_604, 9])
  func random(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    for _ in 0..<40 {
      let record = snapshot.records[random.index(below: snapshot.records.count)]
      let scalars = record.document.text.scalars
      let start = random.index(below: scalars.count)
      let term = String(of: scalars[start..<min(start + 1 + random.index(below: 3), scalars.count)])
      guard !term.contains("\n") else { continue }
      let expected = snapshot.records.map { scan($0, for: term) }.reduce((0, 0)) {
        ($0.0 + $1.count, $0.1 + $1.characters)
      }
      let counts = try snapshot.counts(of: [term, "的"], matching: PassageFilter(), by: [])
      #expect(counts.count == 2 && counts.first?.term == term)
      #expect(counts.first?.count == expected.0 && counts.first?.characters == expected.1, "seed \(seed), \(term)")
      #expect(counts.first.map { $0.per10000 == Double($0.count) * 10_000 / Double($0.characters) } == true)
    }
  }

  @Test("places of one name are counted apart, and by what stands around them")
  func namesakes() throws {
    let snapshot = try ConsecutiveSnapshot.shared.get()
    let counts = try snapshot.counts(of: ["的"], matching: PassageFilter(), by: [.place])
    #expect(Set(counts.map { ($0.place?.parents ?? []) + [$0.place?.name ?? ""] }).count == counts.count)
    let found = try snapshot.search(SearchQuery(term: "的")).documents
    let facets = snapshot.counts(of: [.place], in: found)
    #expect(facets.map(\.passages).reduce(0, +) == found.count)
    for county in ["石桥县", "白鹭县"] {
      let reports = snapshot.records.filter {
        $0.report.place.name == "城关镇" && $0.report.place.parents.contains(county)
      }
      let expected = reports.map { scan($0, for: "的").count }.reduce(0, +)
      #expect(expected > 0 && counts.filter { $0.place?.parents.contains(county) == true }.map(\.count) == [expected])
      let filter = PassageFilter(takesReport: { reports.map(\.report.id).contains($0.report.id) })
      let passages = try snapshot.search(SearchQuery(term: "的"), matching: filter).total
      #expect(facets.filter { $0.value == "城关镇" && $0.parents.contains(county) }.map(\.passages) == [passages])
    }
  }
}

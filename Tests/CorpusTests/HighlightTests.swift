import Foundation
import FullTextSearch
import HanText
import ReportModel
import TestSupport
import Testing

@testable import Corpus

/// However something is found, what is highlighted is the source's own: over all passages of the seeds.
struct HighlightTests {
  private static let seed: UInt64 = 20_230_603
  private let snapshot: Snapshot

  init() throws {
    snapshot = try SeedSnapshot.shared.get()
  }

  private func folded(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.map { ScriptFolding.searchable($0) }
  }

  /// The highlights that a search gives a passage.
  private func highlights(_ query: String, in row: Row, exact: Bool = false) throws -> [HanText.Span] {
    try snapshot.search(SearchQuery(term: query), exact: exact).hits(of: [Int(row)]).first?.highlights ?? []
  }

  @Test("a run of the clean text lights up what it was read from, and all that cleaning took out of it")
  func cleaned() throws {
    var random = SplitMix(seed: Self.seed)
    var (runs, spread) = (0, 0)
    for row in 0..<Row(clamping: snapshot.passageCount) {
      let passage = snapshot[passage: row]
      let document = passage.record.document
      let number = Int(row - snapshot.passages.ranges[snapshot.passages.reports[Int(row)]].lowerBound)
      let clean = document.passages[number].clean
      let isChanged = clean.count != passage.source.count
      for _ in 0..<(isChanged ? 20 : 2) {
        let start = clean.start + random.index(below: max(1, clean.count))
        let end = min(start + 1 + random.index(below: 8), clean.end)
        guard start < end else { continue }
        let run = Array(document.text.scalars[start..<end])
        let expected = HanText.Span(
          document.text.map.source(of: start) - passage.source.start,
          document.text.map.source(of: end - 1) + 1 - passage.source.start)
        let found = try highlights(String(of: run), in: row)
        #expect(found.contains(expected), "seed \(Self.seed), passage \(row), \(String(of: run))")
        #expect(Set(found).count == found.count && found == found.sorted())
        for span in found { #expect(0 <= span.start && span.end <= passage.text.count) }
        runs += 1
        if expected.count > run.count { spread += 1 }
      }
    }
    #expect(runs > 1000 && spread > 100)
  }

  /// For characters of simplified texts, others that are the same to a search.
  private static let variants: [Unicode.Scalar: [Unicode.Scalar]] = {
    var variants: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for value in UInt32(0x4E00)...0x9FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      variants[ScriptFolding.searchable(scalar), default: []].append(scalar)
    }
    return variants
  }()

  @Test("the other script finds the same places")
  func scripts() throws {
    var random = SplitMix(seed: Self.seed + 1)
    var changed = 0
    for row in 0..<Row(clamping: snapshot.passageCount) {
      let text = Array(snapshot[passage: row].text)
      let start = random.index(below: max(1, text.count))
      let run = text[start..<min(start + 4, text.count)]
      let other = run.map { scalar in
        Self.variants[ScriptFolding.searchable(scalar)]?.randomElement(using: &random) ?? scalar
      }
      guard !run.isEmpty else { continue }
      if Array(run) != other { changed += 1 }
      let found = try highlights(String(of: other), in: row)
      #expect(found == (try highlights(String(of: run), in: row)), "seed \(Self.seed), \(String(of: run))")
      #expect(found.contains(HanText.Span(start, start + run.count)))
    }
    #expect(changed > 100)
  }

  /// A number of the seeds as it stands there, and as somebody else would write it.
  private static func others(of number: String, _ unit: String) -> [String] {
    let digits = Array("零一二三四五六七八九")
    func chinese(_ whole: Int) -> String {
      let tens = whole < 20 ? (whole < 10 ? "" : "十") : "\(digits[whole / 10])十"
      return tens + (whole % 10 > 0 || whole == 0 ? String(digits[whole % 10]) : "")
    }
    let parts = number.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }), let value = Decimal(string: number) else { return [] }
    switch unit {
    case "%":
      guard whole < 100 else { return [] }
      let fraction = parts.count > 1 ? "点" + parts[1].map { digits[Int(String($0)) ?? 0] } : ""
      return ["百分之" + chinese(whole) + fraction]
    case "亿元": return whole < 100 ? ["\(value * 10_000)万元"] : []
    case "万元": return whole >= 1000 && whole < 100_000 ? ["\(value / 10_000)亿元"] : []
    default: return []
    }
  }

  @Test("another spelling of a number lights up the number as the source has it")
  func numbers() throws {
    let pattern = #/([0-9]+(?:\.[0-9]+)?)(%|亿元|万元)/#
    var looked = 0
    for row in 0..<Row(clamping: snapshot.passageCount) {
      let text = Array(snapshot[passage: row].text)
      // One code point is one character here, so that offsets can be told from distances.
      let plain = String(of: text.map { ScriptFolding.readable($0) }.map { $0.isASCII || $0.isHan ? $0 : "·" })
      for match in plain.matches(of: pattern.matchingSemantics(.unicodeScalar)).prefix(6) {
        let start = plain.unicodeScalars.distance(from: plain.startIndex, to: match.range.lowerBound)
        let expected = HanText.Span(start, start + match.output.0.unicodeScalars.count)
        for other in Self.others(of: String(match.output.1), String(match.output.2)) {
          looked += 1
          let found = try highlights(other, in: row)
          #expect(found.contains(expected), "\(match.output.0) as \(other) in \(String(of: text))")
          #expect(try !highlights(other, in: row, exact: true).contains(expected))
          for span in found {
            let slice = String(of: folded(text[span.range]))
            #expect(slice.contains { "%元".contains($0) } || slice.contains("百分之"), "\(other) lights up \(slice)")
          }
        }
      }
    }
    #expect(looked > 50)
  }
}

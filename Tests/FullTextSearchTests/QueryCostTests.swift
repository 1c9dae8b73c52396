import HanText
import TestSupport
import Testing

@testable import FullTextSearch

/// Every query has a bound that holds before anything is read.
@Suite struct QueryCostTests {
  private func index(_ texts: [String]) -> SearchIndex {
    SearchIndex(texts.map { SearchDocument(text: Array($0.unicodeScalars)) })
  }

  /// Texts of one pair over and over, so that every part of a query has all positions to read.
  private static let dense = (0..<50).map { _ in String(repeating: "甲乙", count: 20) }

  @Test(
    "what a query costs grows with all that it reads",
    arguments: [
      // Where a term of one character stands is read in the texts, where a longer one does is looked up.
      ("甲", 50), ("甲乙", 1000), ("甲 OR 乙", 200), ("甲 -乙", 100), ("甲乙 OR 乙甲", 2050), ("\"甲乙甲\"", 950),
      ("丙", 0), ("丙 甲", 50), ("place:x 甲", 100),
    ])
  func found(query: String, cost: Int) throws {
    let query = try SearchQuery(parsing: query, fields: ["place"])
    #expect(index(Self.dense).estimatedCost(of: query) == cost)
  }

  @Test(
    "nearness and adjacency count too: what they look at is not bounded by what is found first",
    arguments: [("甲 乙", 100), ("甲 near/3 乙", 100), ("甲乙 near/3 乙甲", 1950), ("甲乙 乙甲", 1950)])
  func looked(query: String, found: Int) throws {
    let index = index(Self.dense)
    let cost = index.estimatedCost(of: try SearchQuery(parsing: query))
    // Every place of both terms is looked at once more: at least all units of the texts, or all positions.
    #expect(cost >= 2 * found && cost >= 50 * 20)
  }

  @Test(
    "past the limit there is no answer, at the limit there is the whole one",
    arguments: [
      "甲", "甲乙", "甲 乙", "甲 near/3 乙", "甲乙 near/0 甲乙 near/100 乙", "(甲 OR 乙) -(丙 OR 丁)", "jiayi",
      "甲乙 乙甲 甲 乙", "((甲 OR 乙) (甲乙 OR 丙)) OR ((乙甲 OR 丁) -丙)",
    ])
  func limit(text: String) throws {
    let index = index(Self.dense + ["丙丁"])
    let query = try SearchQuery(parsing: text)
    let whole = try index.search(query)
    var limit = index.estimatedCost(of: query)
    if !whole.alternatives.isEmpty { limit += whole.alternatives.count * 3000 }
    #expect(try index.search(query, limit: limit).documents == whole.documents)
    for smaller in [0, index.estimatedCost(of: query) - 1] {
      #expect(throws: SearchFailure.self) { try index.search(query, limit: smaller) }
    }
  }

  @Test("letters that could be very many characters are looked for in bounded work")
  func letters() throws {
    // Twelve syllables with dozens of characters each: 10²⁰ runs that could be, and none is.
    let long = String(repeating: "shi", count: 12)
    let index = index(["事实是事实", "是时事", "实施实施实施实施"])
    #expect(try index.search(try SearchQuery(parsing: long)).total == 0)
    #expect(try index.search(try SearchQuery(parsing: "shishi")).documents == [0, 1, 2])
    #expect(try index.search(try SearchQuery(parsing: "shishishi")).documents == [0, 1, 2])
    #expect(try index.search(try SearchQuery(parsing: "shishishishishi")).documents == [0, 2])
    let query = try SearchQuery(parsing: Array(repeating: long, count: 50).joined(separator: " "))
    #expect(index.estimatedCost(of: query) > 1000)
    #expect(throws: SearchFailure.self) { try index.search(query, limit: 1000) }
    var budget = 10
    #expect(index.strings(soundingLike: "是是是", budget: &budget) == [])
    budget = 1_000_000
    #expect(index.strings(soundingLike: "是是是", budget: &budget) != [] && budget < 1_000_000)
  }

  @Test("the runs that a pattern allows are those of the texts", arguments: [20_230_601, 8])
  func pattern(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let alphabet = Array("甲乙丙丁".unicodeScalars)
    func text(_ length: Int) -> [Unicode.Scalar] {
      (0..<length).map { _ in alphabet[random.index(below: alphabet.count)] }
    }
    let texts = (0..<20).map { _ in text(random.index(below: 30)) }
    let index = SearchIndex(texts.map { SearchDocument(text: $0) }, workers: 2)
    for _ in 0..<100 {
      let allowed = (0..<2 + random.index(below: 3)).map { _ in text(1 + random.index(below: 3)) }
      var expected: Set<String> = []
      for text in texts where text.count >= allowed.count {
        for start in 0...text.count - allowed.count {
          let run = text[start..<start + allowed.count]
          if zip(run, allowed).allSatisfy({ $1.contains($0) }) { expected.insert(String(of: run)) }
        }
      }
      var budget = 1_000_000
      let runs = RunPattern(allowed)?.runs(in: index.index, budget: &budget) ?? []
      #expect(Set(runs.map { String(decoding: $0, as: UTF16.self) }) == expected, "seed \(seed), \(allowed)")
      #expect(budget < 1_000_000)
    }
  }

  @Test("no documents are longer together than their bound says", arguments: [0, 1, 2, 7, 50, 99, 100, 1000])
  func lengths(count: Int) {
    var random = SplitMix(seed: 20_230_602)
    let lengths = (0..<100).map { _ in random.index(below: 1 << random.index(below: 12)) }
    let longest = lengths.sorted(by: >).prefix(count).reduce(0, +)
    let bound = LengthClasses(lengths).most(of: count)
    #expect(longest <= bound && bound <= 2 * longest)
    #expect(LengthClasses([]).most(of: count) == 0)
    #expect(LengthClasses([.max >> 2]).most(of: count) == (count > 0 ? .max >> 2 : 0))
  }

  @Test("merged by halves is merged", arguments: 0..<20)
  func halves(count: Int) {
    var depth = 0
    let merged = (0..<count).mergedByHalves({ (sum: $0, depth: 0) }) { left, right in
      depth = max(depth, max(left.depth, right.depth) + 1)
      return (left.sum + right.sum, max(left.depth, right.depth) + 1)
    }
    #expect(merged?.sum == (count > 0 ? (0..<count).reduce(0, +) : nil))
    #expect(depth == mergeDepth(of: count))
  }
}

// The dearest queries that there can be, with what bounds them: the cost that is held against the limit before anything is
// read, the time and the memory that they take.

import Foundation
import FullTextSearch
import HanText

struct WorstQueries {
  private let characters: [String]
  private let pairs: [String]
  private let longest: String

  init(_ corpus: Corpus) {
    var counts: [Unicode.Scalar: Int] = [:]
    var pairCounts: [String: Int] = [:]
    for passage in corpus.passages.prefix(20_000) {
      for scalar in passage where scalar.isHan { counts[scalar, default: 0] += 1 }
      for (left, right) in zip(passage, passage.dropFirst()) where left.isHan && right.isHan {
        pairCounts[String(of: [left, right]), default: 0] += 1
      }
    }
    characters = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(50).map { String($0.key) }
    pairs = pairCounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(50).map(\.key)
    longest = corpus.passages.first { $0.count > 256 && !$0.contains("\"") }.map { String(of: $0.prefix(256)) } ?? pairs[0]
  }

  var cases: [(name: String, query: String)] {
    func chain(_ terms: [String], _ distance: Int) -> String { terms.joined(separator: " near/\(distance) ") }
    func anyOf(_ terms: ArraySlice<String>) -> String { "(" + terms.joined(separator: " OR ") + ")" }
    return [
      ("the most frequent character", characters[0]), ("the most frequent pair", pairs[0]),
      ("the first 256 characters of a passage", "\"\(longest)\""),
      ("two frequent characters", "\(characters[0]) \(characters[1])"),
      ("two frequent pairs", "\(pairs[0]) \(pairs[1])"),
      ("50 characters ANDed", characters.joined(separator: " ")), ("50 pairs ANDed", pairs.joined(separator: " ")),
      ("50 characters ORed", characters.joined(separator: " OR ")), ("50 pairs ORed", pairs.joined(separator: " OR ")),
      ("ORs of 10 characters, 5 ANDed", (0..<5).map { anyOf(characters[$0 * 10..<$0 * 10 + 10]) }.joined(separator: " ")),
      ("ORs of 10 pairs, 5 ANDed", (0..<5).map { anyOf(pairs[$0 * 10..<$0 * 10 + 10]) }.joined(separator: " ")),
      ("a character and 49 excluded ones", characters[0] + " " + characters.dropFirst().map { "-\($0)" }.joined(separator: " ")),
      ("two characters near each other", chain(Array(characters.prefix(2)), 100)),
      ("two pairs near each other", chain(Array(pairs.prefix(2)), 100)),
      ("a chain of 10 characters", chain(Array(characters.prefix(10)), 100)),
      ("a chain of 10 pairs", chain(Array(pairs.prefix(10)), 100)),
      ("a chain of 50 pairs", chain(pairs, 100)),
      ("letters for 12 syllables", String(repeating: "shi", count: 12)),
      ("letters for 2 syllables", "shishi"), ("letters for 8 times 2", (0..<8).map { _ in "yiji" }.joined(separator: " ")),
    ]
  }
}

/// How many bytes the process has taken at most since `resetPeak`, and how many it has now; 0 where /proc does not tell.
func residentBytes(_ key: String) -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix(key + ":") }
  return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) * 1024
}

func resetPeak() {
  guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
  try? file.write(contentsOf: Data("5".utf8))
  try? file.close()
}

func worst(_ corpus: Corpus) throws {
  let index = corpus.index(workers: 2)
  print("# \(index.count) passages; a query may cost \(SearchIndex.standardLimit)")
  for (name, text) in WorstQueries(corpus).cases {
    let query = try SearchQuery(parsing: text)
    var answer = ""
    var peak = 0
    let time = (0..<3).map { _ in
      resetPeak()
      let before = residentBytes("VmRSS")
      let time = microseconds {
        do {
          let results = try index.search(query)
          answer = "\(results.total) passages, \(results.hits(in: 0..<10).count) shown"
        } catch let failure as SearchFailure { answer = failure.explanation } catch { answer = "\(error)" }
      }
      peak = max(peak, residentBytes("VmHWM") - before)
      return time
    }.min() ?? 0
    let cost = index.estimatedCost(of: query)
    print(
      String(
        format: "%9.2f ms  %6.1f MB  cost %10d  %5.1f ns each  ", time / 1000, Double(peak) / 1e6, cost,
        time * 1000 / Double(max(cost, 1))) + "\(name): \(answer)")
  }
}

// Measures and checks `FullTextSearch` over a folder of text files, a passage a line.
//
//   search-benchmark fold FOLDER            prints each passage as search compares it, behind its report's year
//   search-benchmark time FOLDER QUERIES    answers each line of QUERIES (year or 0, tab, query); times in microseconds
//   search-benchmark recall FOLDER EVERY    looks for every run of 1 to 12 characters of every EVERY-th passage
//   search-benchmark worst FOLDER           times the dearest queries that there can be

import Foundation
import FullTextSearch
import HanText

struct Corpus {
  var passages: [[Unicode.Scalar]] = []
  var years: [Int] = []
  var bytes = 0

  init(folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
      bytes += data.count
      let lines = String(decoding: data, as: UTF8.self).unicodeScalars
        .split(whereSeparator: { $0 == "\n" || $0 == "\r" })
      let year = lines.lazy.compactMap { Int(String($0.prefix(4))) }.first { (1900...2100).contains($0) } ?? 0
      for line in lines {
        passages.append(Array(line))
        years.append(year)
      }
    }
  }

  func index(workers: Int) -> SearchIndex {
    SearchIndex(passages.lazy.map { SearchDocument(text: $0) }, workers: workers)
  }
}

func microseconds(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  let time = (ContinuousClock.now - start).components
  return Double(time.seconds) * 1e6 + Double(time.attoseconds) / 1e12
}

func fold(_ corpus: Corpus) {
  for (passage, year) in zip(corpus.passages, corpus.years) {
    print("\(year)\t\(String(of: passage.map { ScriptFolding.searchable($0) }))")
  }
}

func time(_ corpus: Corpus, _ queries: String) throws {
  var index = corpus.index(workers: 1)
  for workers in [1, 2] {
    let time = (0..<3).map { _ in microseconds { index = corpus.index(workers: workers) } }.min() ?? 0
    print("# build on \(workers) cores: \(Int(Double(corpus.bytes) / time)) MB/s")
  }
  let memory = Double(index.byteCount + corpus.bytes) / Double(corpus.bytes)
  print("# \(index.count) passages, \(corpus.bytes) bytes; index and texts take \(String(format: "%.2f", memory)) times that")
  let years = corpus.years
  for line in try String(contentsOfFile: queries, encoding: .utf8).split(separator: "\n") {
    let fields = line.split(separator: "\t")
    guard fields.count == 2, let year = Int(fields[0]) else { continue }
    let query = try SearchQuery(parsing: String(fields[1]))
    var total = 0
    let times = try (0..<7).map { _ in
      try microseconds {
        let results = try index.search(query, exact: true, where: year == 0 ? nil : { years[$0] == year })
        total = results.total
        precondition(results.hits(in: 0..<10).count == min(10, total))
      }
    }
    print("\(times.sorted()[3])\t\(total)\t\(line)")
  }
}

func recall(_ corpus: Corpus, every step: Int) throws {
  let index = corpus.index(workers: 2)
  let folded = corpus.passages.map { $0.map { ScriptFolding.searchable($0).value } }
  var (runs, misses, wrongTotals, wrongHighlights) = (0, 0, 0, 0)
  for number in stride(from: 0, to: corpus.passages.count, by: step) {
    let passage = corpus.passages[number]
    for start in passage.indices {
      for length in 1...12 where start + length <= passage.count {
        runs += 1
        let run = folded[number][start..<start + length]
        let results = try index.search(SearchQuery(term: String(of: passage[start..<start + length])), exact: true)
        let highlights = results.hits(of: [number]).first?.highlights ?? []
        if !highlights.contains(Span(start, start + length)) { misses += 1 }
        if !highlights.allSatisfy({ folded[number][$0.range].elementsEqual(run) }) { wrongHighlights += 1 }
        // The scan is slow: one run in a thousand, always another.
        if runs % 997 == 0, results.total != folded.count(where: { holds($0, run) }) { wrongTotals += 1 }
      }
    }
  }
  print("\(runs) runs of 1 to 12 characters: \(misses) not found, \(wrongHighlights) with a wrong highlight, "
    + "\(wrongTotals) of \(runs / 997) totals unlike a scan's")
  if misses + wrongTotals + wrongHighlights > 0 { exit(1) }
}

func holds(_ text: [UInt32], _ run: ArraySlice<UInt32>) -> Bool {
  guard let first = run.first, text.count >= run.count else { return false }
  return (0...text.count - run.count).contains { text[$0] == first && text[$0..<$0 + run.count].elementsEqual(run) }
}

func worst(_ corpus: Corpus) throws {
  let index = corpus.index(workers: 2)
  var counts: [Unicode.Scalar: Int] = [:]
  var pairCounts: [String: Int] = [:]
  for passage in corpus.passages.prefix(20_000) {
    for scalar in passage where scalar.isHan { counts[scalar, default: 0] += 1 }
    for (left, right) in zip(passage, passage.dropFirst()) where left.isHan && right.isHan {
      pairCounts[String(of: [left, right]), default: 0] += 1
    }
  }
  let characters = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(50).map { String($0.key) }
  let pairs = pairCounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(50).map(\.key)
  let cases = [
    ("the most frequent character", characters[0]), ("the most frequent pair", pairs[0]),
    ("50 characters ANDed", characters.joined(separator: " ")), ("50 pairs ANDed", pairs.joined(separator: " ")),
    ("50 characters ORed", characters.joined(separator: " OR ")), ("50 pairs ORed", pairs.joined(separator: " OR ")),
    ("nested OR", "((\(pairs[0]) OR \(pairs[1])) (\(pairs[2]) OR \(pairs[3]))) OR ((\(pairs[4]) OR \(pairs[5])) -\(pairs[6]))"),
    ("two pairs near each other", "\(pairs[0]) near/100 \(pairs[1])"),
    ("the first 256 characters of a passage", corpus.passages.first { $0.count > 256 }.map { "\"\(String(of: $0.prefix(256)).filter { $0 != "\"" })\"" } ?? pairs[0]),
  ]
  for (name, text) in cases {
    var answer = ""
    let time = (0..<3).map { _ in
      microseconds {
        do {
          let results = try index.search(try SearchQuery(parsing: text))
          answer = "\(results.total) passages, \(results.hits(in: 0..<10).count) shown"
        } catch let failure as SearchFailure { answer = failure.explanation } catch { answer = "\(error)" }
      }
    }.min() ?? 0
    print(String(format: "%9.2f ms  ", time / 1000) + "\(name): \(answer)")
  }
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: search-benchmark fold|time|recall|worst FOLDER [QUERIES|EVERY]")
  exit(2)
}
let corpus = try Corpus(folder: arguments[2])
switch arguments[1] {
case "fold": fold(corpus)
case "time": try time(corpus, arguments[3])
case "recall": try recall(corpus, every: max(1, Int(arguments[3]) ?? 1))
default: try worst(corpus)
}

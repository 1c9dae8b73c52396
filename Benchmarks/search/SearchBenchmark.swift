// Measures and checks `FullTextSearch` over a folder of text files, a passage a line.
//
//   search-benchmark fold FOLDER            prints each passage as search compares it, behind its report's year
//   search-benchmark time FOLDER QUERIES    answers each line of QUERIES (year or 0, tab, query); times in microseconds
//   search-benchmark recall FOLDER EVERY    looks for every run of 1 to 12 characters of every EVERY-th passage
//   search-benchmark worst FOLDER           times the dearest queries that there can be: see WorstQueries.swift
//   search-benchmark growth FOLDER QUERIES  how cost grows with the corpus, the length of a query and what it finds

import Foundation
import FullTextSearch
import HanText

struct Corpus {
  var passages: [[Unicode.Scalar]] = []
  var years: [Int] = []
  var bytes = 0

  init() {}

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

  /// The first passages, one in so many of all.
  func part(oneIn divisor: Int) -> Corpus {
    var part = Corpus()
    part.passages = Array(passages.prefix(passages.count / divisor))
    part.years = Array(years.prefix(part.passages.count))
    part.bytes = part.passages.reduce(0) { $0 + $1.reduce(1) { $0 + UTF8.width($1) } }
    return part
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

/// One line of a file of queries: a year or 0, a tab, the query.
struct TimedQuery {
  let line: Substring
  let year: Int
  let query: SearchQuery

  init?(_ line: Substring) throws {
    let fields = line.split(separator: "\t")
    guard fields.count == 2, let year = Int(fields[0]) else { return nil }
    (self.line, self.year, query) = (line, year, try SearchQuery(parsing: String(fields[1])))
  }

  static func all(in path: String) throws -> [TimedQuery] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { try TimedQuery($0) }
  }

  /// The median time of ten hits with highlights and the exact total, and that total.
  func run(in index: SearchIndex, _ years: [Int], times: Int) throws -> (microseconds: Double, total: Int) {
    var total = 0
    let taken = try (0..<times).map { _ in
      try microseconds {
        let results = try index.search(query, exact: true, where: year == 0 ? nil : { years[$0] == year })
        total = results.total
        precondition(results.hits(in: 0..<10).count == min(10, total))
      }
    }
    return (taken.sorted()[times / 2], total)
  }
}

/// Builds an index on one core and on two; tells how fast, and how much memory it takes.
func build(_ corpus: Corpus, times: Int) -> SearchIndex {
  var index = SearchIndex([])
  for workers in [1, 2] {
    let time = (0..<times).map { _ in
      // Two indexes at once would measure the memory that there is.
      index = SearchIndex([])
      return microseconds { index = corpus.index(workers: workers) }
    }.min() ?? 0
    print("# build on \(workers) cores: \(Int(Double(corpus.bytes) / time)) MB/s")
  }
  let memory = Double(index.byteCount + corpus.bytes) / Double(corpus.bytes)
  print("# \(index.count) passages, \(corpus.bytes) bytes; index and texts take \(String(format: "%.2f", memory)) times that")
  return index
}

func time(_ corpus: Corpus, _ queries: String) throws {
  let index = build(corpus, times: 3)
  for query in try TimedQuery.all(in: queries) {
    let (time, total) = try query.run(in: index, corpus.years, times: 7)
    print("\(time)\t\(total)\t\(query.line)")
  }
}

/// The middle one of some times, and the one that 19 of 20 do not pass, in milliseconds.
func percentiles(_ microseconds: [Double]) -> String {
  let sorted = microseconds.sorted()
  guard !sorted.isEmpty else { return "none" }
  return String(
    format: "p50 %7.3f ms  p95 %7.3f ms", sorted[sorted.count / 2] / 1000, sorted[sorted.count * 19 / 20] / 1000)
}

func growth(_ corpus: Corpus, _ queries: String) throws {
  let queries = try TimedQuery.all(in: queries)
  for divisor in [16, 4, 1] {
    let part = divisor == 1 ? corpus : corpus.part(oneIn: divisor)
    print("# with the first \(part.passages.count) passages:")
    let index = build(part, times: 1)
    let timed = try queries.map { (query: $0, run: try $0.run(in: index, part.years, times: 3)) }
    let mixed = timed.filter { $0.query.query.terms != [$0.query.query.terms[0].prefix(1).description] }
    print("\(percentiles(mixed.map(\.run.microseconds)))  all but those of one character")
    guard divisor == 1 else { continue }
    for length in 1...8 {
      let some = timed.filter { $0.query.year == 0 && $0.query.query.terms.map(\.count) == [length] }
      print("\(percentiles(some.map(\.run.microseconds)))  one term of \(length) characters")
    }
    for (low, high) in [(0, 10), (10, 100), (100, 1000), (1000, 10_000), (10_000, 100_000), (100_000, .max)] {
      let some = timed.filter { low <= $0.run.total && $0.run.total < high }
      if !some.isEmpty { print("\(percentiles(some.map(\.run.microseconds)))  \(low) passages found, or more: \(some.count) queries") }
    }
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

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
  print("usage: search-benchmark fold|time|recall|worst|growth FOLDER [QUERIES|EVERY]")
  exit(2)
}
let corpus = try Corpus(folder: arguments[2])
switch arguments[1] {
case "fold": fold(corpus)
case "time": try time(corpus, arguments[3])
case "recall": try recall(corpus, every: max(1, Int(arguments[3]) ?? 1))
case "growth": try growth(corpus, arguments[3])
default: try worst(corpus)
}

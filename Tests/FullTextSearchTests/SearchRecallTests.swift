import FullTextSearch
import HanText
import TestSupport
import Testing

@Suite struct SearchRecallTests {
  private static let seed: UInt64 = 20_221_103
  private static let samples = 20_000

  @Test("every run of 1 to 12 characters of every line of the seeds is found, and exactly as often as it is there")
  func recall() throws {
    let lines = try Seeds.lines()
    let index = SearchIndex(lines.map { SearchDocument(text: $0) }, workers: 2)
    let folded = lines.map { NaiveSearch.fold($0) }
    var random = SplitMix(seed: Self.seed)

    for sampleNumber in 0..<Self.samples {
      let number = sampleNumber % lines.count
      let line = lines[number]
      let start = random.index(below: line.count)
      let length = min(random.index(below: 12) + 1, line.count - start)
      let sample = Array(line[start..<start + length])
      let comment: Comment = "seed \(Self.seed), sample \(sampleNumber), line \(number), \(String(of: sample))"

      let results = try index.search(SearchQuery(term: String(of: sample)), exact: true)
      let highlights = results.hits(of: [number]).first?.highlights ?? []
      #expect(highlights.contains(Span(start, start + length)), comment)
      // Counting by hand is slow, so a part of the samples has to do.
      guard sampleNumber % 20 == 0 else { continue }
      let needle = NaiveSearch.fold(sample)
      let expected = NaiveSearch.documents(holding: needle, in: folded)
      #expect(results.documents == expected, comment)
      #expect(results.total == expected.count, comment)
      for hit in results.hits(in: 0..<3) {
        #expect(hit.highlights == NaiveSearch.spans(of: needle, in: folded[hit.document]), comment)
        for span in hit.highlights {
          #expect(NaiveSearch.fold(lines[hit.document][span.range]) == needle, comment)
        }
      }
    }
  }

  @Test("random texts with characters outside the BMP, against the naive twin")
  func random() throws {
    var random = SplitMix(seed: Self.seed)
    let alphabet = Array("东東發发一𫖮顗𬊤燀aＡ".unicodeScalars)
    func text(upTo limit: Int) -> [Unicode.Scalar] {
      (0..<random.index(below: limit)).map { _ in alphabet[random.index(below: alphabet.count)] }
    }
    for round in 0..<40 {
      let texts = (0..<12).map { _ in text(upTo: 60) }
      let index = SearchIndex(texts.map { SearchDocument(text: $0) })
      let folded = texts.map { NaiveSearch.fold($0) }
      for _ in 0..<10 {
        let sample = text(upTo: 4) + [alphabet[0]]
        let needle = NaiveSearch.fold(sample)
        let results = try index.search(try SearchQuery(parsing: String(of: sample)))
        let expected = NaiveSearch.documents(holding: needle, in: folded)
        #expect(results.documents == expected, "seed \(Self.seed), round \(round)")
        for hit in results.hits(in: 0..<results.total) {
          #expect(hit.highlights == NaiveSearch.spans(of: needle, in: folded[hit.document]))
        }
      }
    }
  }
}

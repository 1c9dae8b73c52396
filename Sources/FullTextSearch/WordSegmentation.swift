/// Cuts texts into words, of a list that it shortens to those with which the texts are told most briefly.
///
/// A word costs the logarithm of how rarely it is used, each time, and something for standing in the list (minimum
/// description length, Rissanen 1978; de Marcken, "Unsupervised Language Acquisition", 1996). The cheapest cutting of each
/// run is found by Viterbi's algorithm, the uses are counted anew, words that do not pay are taken off the list, and again.
/// A character by itself is always a word.
struct WordSegmentation {
  private static let rounds = 4
  /// What a character of a word costs in the list, in nats.
  private static let listCost = 5.0
  /// The use of what is not used at all, so that its logarithm exists.
  private static let leastUse = 0.5

  /// A word that can begin at a place.
  private struct Edge {
    let length: Int
    let word: Int
  }

  private let text: [UInt16]
  /// Where each place's edges begin in `edges`; one entry more, the end.
  private let starts: [Int]
  private let edges: [Edge]
  /// The places of each word, any one of them.
  private let samples: [(length: Int, place: Int)]
  private let runs: [Range<Int>]

  private var wordCosts: [Double]
  /// What the words cost by how often they stand in the text, before they compete.
  private var firstCosts: [Double] = []
  private var unitCosts: [UInt16: Double] = [:]
  /// How long the word is that begins at each place in the cutting found last; 0 where none begins.
  private(set) var lengths: [Int]
  /// The same with each word cut as it would be if it were none: 基层 and 治理 in 基层治理.
  private var innerLengths: [Int] = []

  /// The cutting of the runs of `text` whose units are written ones. `words` are lengths with all places.
  init(text: [UInt16], words: [(length: Int, places: ArraySlice<Int>)], isWritten: (UInt16) -> Bool) {
    self.text = text
    var counts = [Int](repeating: 0, count: text.count + 1)
    for (_, places) in words { for place in places { counts[place + 1] += 1 } }
    for index in counts.indices.dropFirst() { counts[index] += counts[index - 1] }
    starts = counts
    var next = counts
    var edges = [Edge](repeating: Edge(length: 0, word: 0), count: counts.last ?? 0)
    for (word, (length, places)) in words.enumerated() {
      for place in places {
        edges[next[place]] = Edge(length: length, word: word)
        next[place] += 1
      }
    }
    self.edges = edges
    samples = words.map { ($0.length, $0.places.first ?? 0) }
    runs = text.indices.split { !isWritten(text[$0]) }.map { $0.startIndex..<$0.endIndex }
    lengths = Array(repeating: 0, count: text.count)
    wordCosts = []
    var units: [UInt16: Double] = [:]
    for run in runs { for place in run { units[text[place], default: 0] += 1 } }
    setCosts(words: words.map { Double($0.places.count) / Double($0.length) }, units: units)
    firstCosts = wordCosts
  }

  /// Finds the words that pay: those that stay are used `least` times or more. O(rounds × edges).
  mutating func learn(least: Int) {
    for round in 0..<Self.rounds {
      cut()
      var words = [Double](repeating: 0, count: samples.count)
      var units: [UInt16: Double] = [:]
      forEachWord { place, word in
        if let word { words[word] += 1 } else { units[text[place], default: 0] += 1 }
      }
      setCosts(words: words, units: units)
      guard round + 1 < Self.rounds else { break }
      let kept = samples.indices.map { pays($0, used: words[$0], least: least) ? words[$0] : 0 }
      setCosts(words: kept, units: units)
    }
    innerLengths = lengths
    // By the costs of the beginning: what only stands in longer words has lost all uses to them.
    wordCosts = firstCosts
    var cuts: [Int: [Int]] = [:]
    forEachWord { place, word in
      guard let word else { return }
      let parts = cuts[word] ?? otherCut(of: word).lengths
      cuts[word] = parts
      var place = place
      for length in parts {
        innerLengths[place] = length
        place += length
      }
    }
  }

  /// Whether a stretch is one word or several in the cutting, each of two characters or more; or is so once the words are
  /// cut too.
  func isOfWords(_ stretch: Range<Int>) -> Bool {
    isOfWords(stretch, lengths) || isOfWords(stretch, innerLengths)
  }

  private func isOfWords(_ stretch: Range<Int>, _ lengths: [Int]) -> Bool {
    var place = stretch.lowerBound
    while place < stretch.upperBound {
      guard lengths[place] > 1 else { return false }
      place += lengths[place]
    }
    return place == stretch.upperBound
  }

  private mutating func setCosts(words: [Double], units: [UInt16: Double]) {
    let total = words.reduce(0, +) + units.values.sorted().reduce(0, +)
    func cost(_ use: Double) -> Double { Relevance.naturalLogarithm(max(total, 1) / max(use, Self.leastUse)) }
    wordCosts = words.map { $0 > 0 ? cost($0) : .infinity }
    let unused = cost(0)
    unitCosts = unitCosts.mapValues { _ in unused }
    for (unit, use) in units { unitCosts[unit] = cost(use) }
  }

  /// Cuts every run anew.
  private mutating func cut() {
    var costs = [Double](repeating: .infinity, count: text.count + 1)
    var lastLengths = [Int](repeating: 0, count: text.count + 1)
    for run in runs {
      costs[run.lowerBound] = 0
      for place in run {
        relax(place, to: run.upperBound, &costs, &lastLengths)
        lengths[place] = 0
      }
      var end = run.upperBound
      while end > run.lowerBound {
        let length = lastLengths[end]
        lengths[end - length] = length
        end -= length
      }
    }
  }

  private func relax(_ place: Int, to end: Int, _ costs: inout [Double], _ lastLengths: inout [Int]) {
    func take(_ length: Int, _ cost: Double) {
      guard place + length <= end, costs[place] + cost < costs[place + length] else { return }
      costs[place + length] = costs[place] + cost
      lastLengths[place + length] = length
    }
    take(1, unitCosts[text[place], default: 0])
    for edge in edges[starts[place]..<starts[place + 1]] { take(edge.length, wordCosts[edge.word]) }
  }

  /// Calls `body` with the place of each word of the cutting, and its number when it is more than a character.
  private func forEachWord(_ body: (Int, Int?) -> Void) {
    for place in lengths.indices where lengths[place] > 0 {
      let edge = edges[starts[place]..<starts[place + 1]].first { $0.length == lengths[place] }
      body(place, edge?.word)
    }
  }

  /// Whether telling a word's uses by other words costs more than the word does with its entry in the list.
  private func pays(_ word: Int, used: Double, least: Int) -> Bool {
    guard used >= Double(least) else { return false }
    let saved = otherCut(of: word).cost - wordCosts[word]
    return used * saved > Self.listCost * Double(samples[word].length)
  }

  /// How a word is cut into other words and characters, and what that costs.
  private func otherCut(of word: Int) -> (cost: Double, lengths: [Int]) {
    let (length, place) = samples[word]
    var costs = [Double](repeating: .infinity, count: length + 1)
    var lastLengths = [Int](repeating: 1, count: length + 1)
    costs[0] = 0
    for offset in 0..<length {
      func take(_ step: Int, _ cost: Double) {
        guard offset + step <= length, costs[offset] + cost < costs[offset + step] else { return }
        costs[offset + step] = costs[offset] + cost
        lastLengths[offset + step] = step
      }
      take(1, unitCosts[text[place + offset], default: 0])
      for edge in edges[starts[place + offset]..<starts[place + offset + 1]] where edge.word != word {
        take(edge.length, wordCosts[edge.word])
      }
    }
    var lengths: [Int] = []
    var end = length
    while end > 0 {
      lengths.append(lastLengths[end])
      end -= lastLengths[end]
    }
    return (costs[length], lengths.reversed())
  }
}

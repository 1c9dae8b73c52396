import TestSupport
import Testing

@testable import HanText

@Suite("The way back from clean text to source")
struct OffsetMapTests {
  @Test("a text that is its own source maps to itself")
  func identity() {
    let map = OffsetMap(identityOf: 5)
    #expect(map.targetCount == 5)
    #expect(map.source(of: Span(1, 4)) == Span(1, 4))
    #expect(map.source(of: Span(5, 5)) == Span(5, 5))
  }

  @Test("a span takes in what was left out inside it, and nothing around it")
  func leftOut() {
    // Source 鎮(zhèn)政府 → clean 鎮政府: the bracket lies at 1..<7.
    var map = OffsetMap()
    map.append(source: 0, length: 1)
    map.append(source: 7, length: 2)
    #expect(map.source(of: Span(0, 1)) == Span(0, 1))
    #expect(map.source(of: Span(1, 3)) == Span(7, 9))
    #expect(map.source(of: Span(0, 2)) == Span(0, 8))
    #expect(map.source(of: Span(1, 1)) == Span(7, 7))
  }

  @Test("stretches that meet in the source become one")
  func merging() {
    var map = OffsetMap()
    for position in 3..<9 { map.append(source: position, length: 1) }
    #expect(map.runs == [OffsetMap.Run(target: 0, source: 3, length: 6)])
  }

  @Test("a position that was left out leads to the first one behind it that was kept")
  func targets() {
    var map = OffsetMap()
    map.append(source: 2, length: 1)
    map.append(source: 7, length: 2)
    #expect((0...10).map(map.target) == [0, 0, 0, 1, 1, 1, 1, 1, 2, 3, 3])
    #expect(OffsetMap().target(of: 3) == 0)
  }

  @Test("every position of a random cleaning leads back to the code point that was copied", arguments: 1...20)
  func random(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let source = (0..<200).map { _ in Int.random(in: 0..<3, using: &generator) }
    var map = OffsetMap()
    var kept: [Int] = []
    for (position, value) in source.enumerated() where value > 0 {
      map.append(source: position, length: 1)
      kept.append(position)
    }
    for (target, position) in kept.enumerated() {
      #expect(map.source(of: target) == position, "seed \(seed)")
      #expect(map.target(of: position) == target, "seed \(seed)")
      #expect(map.source(of: Span(target, target + 1)) == Span(position, position + 1), "seed \(seed)")
    }
  }
}

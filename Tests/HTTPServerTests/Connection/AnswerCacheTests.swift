import Testing

@testable import HTTPServer

@Suite struct AnswerCacheTests {
  private typealias Key = AnswerCache.Key

  private func answer(_ size: Int) -> KeptAnswer {
    KeptAnswer(head: [], content: Array(repeating: 0, count: size), status: 200, route: 0, date: DateLine())
  }

  @Test func keepsUntilTheGenerationChanges() {
    var cache = AnswerCache(capacity: 100_000)
    #expect(cache.keep(answer(10), for: Key([1])) == true)
    #expect(cache.answer(for: Key([1]))?.contentSize == 10)
    #expect(cache.answer(for: Key([2])) == nil)
    cache.adopt(0)
    #expect(cache.answer(for: Key([1])) != nil)
    cache.adopt(1)
    #expect(cache.answer(for: Key([1])) == nil)
  }

  @Test func dropsWhatIsNotInUse() {
    var cache = AnswerCache(capacity: 16_000)
    #expect(cache.keep(answer(1_000), for: Key([0])) == true)
    for key in UInt8(1)...100 {
      #expect(cache.keep(answer(1_000), for: Key([key])) == true)
      #expect(cache.answer(for: Key([0])) != nil, "in use all the time, after \(key)")
    }
    var kept = 0
    for key in UInt8(1)...100 where cache.answer(for: Key([key])) != nil { kept += 1 }
    #expect(kept < 16)
    #expect(cache.answer(for: Key([1])) == nil)
  }

  /// Background handlers may be making the same answer many times at once.
  @Test func secondAnswerForAKeyTakesNoRoom() {
    var cache = AnswerCache(capacity: 16_000)
    let first = answer(1_000)
    #expect(cache.keep(first, for: Key([0])) == true)
    for _ in 0..<64 { #expect(cache.keep(answer(1_000), for: Key([0])) == false) }
    #expect(cache.answer(for: Key([0])) === first)
    let half = 8_000 / (1 + first.size + 128)
    for key in 1..<half { #expect(cache.keep(answer(1_000), for: Key([UInt8(key)])) == true) }
    for key in 0..<half { #expect(cache.answer(for: Key([UInt8(key)])) != nil, "\(key)") }
    for key in half..<(2 * half) { #expect(cache.keep(answer(1_000), for: Key([UInt8(key)])) == true) }
    #expect(cache.takeEvictions() == 0, "two halves are full")
    #expect(cache.keep(answer(1_000), for: Key([100])) == true)
    #expect(cache.takeEvictions() == half)
  }

  /// What is remembered by its bytes is never more than what is kept.
  @Test func droppedAnswersAreForgotten() {
    let head = Array("GET / HTTP/1.1\r\n\r\n".utf8)
    var cache = AnswerCache(capacity: 16_000)
    let first = answer(1_000)
    #expect(cache.keep(first, for: Key([0])) == true)
    for _ in 0..<2 { cache.remember(head.span, first) }
    #expect(cache.answer(toSame: head.span) === first)
    for key in UInt8(1)...100 { _ = cache.keep(answer(1_000), for: Key([key])) }
    #expect(cache.answer(for: Key([0])) == nil)
    #expect(cache.answer(toSame: head.span) == nil)
    for _ in 0..<2 { cache.remember(head.span, first) }
    cache.adopt(1)
    #expect(cache.answer(toSame: head.span) == nil)
  }

  @Test func refusesWhatIsTooLarge() {
    var cache = AnswerCache(capacity: 8_000)
    #expect(cache.keep(answer(1_000), for: Key([1])) == false)
    #expect(cache.answer(for: Key([1])) == nil)
    #expect(!AnswerCache(capacity: 0).isOn)
  }
}

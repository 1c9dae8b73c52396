import Testing

@testable import HTTPServer

@Suite struct AnswerCacheTests {
  private func answer(_ size: Int) -> KeptAnswer {
    KeptAnswer(head: [], content: Array(repeating: 0, count: size), status: 200, route: 0, date: DateLine())
  }

  @Test func keepsUntilTheGenerationChanges() {
    var cache = AnswerCache(capacity: 100_000)
    #expect(cache.keep(answer(10), for: [1]) == true)
    #expect(cache.answer(for: [1])?.contentSize == 10)
    #expect(cache.answer(for: [2]) == nil)
    cache.adopt(0)
    #expect(cache.answer(for: [1]) != nil)
    cache.adopt(1)
    #expect(cache.answer(for: [1]) == nil)
  }

  @Test func dropsWhatIsNotInUse() {
    var cache = AnswerCache(capacity: 16_000)
    #expect(cache.keep(answer(1_000), for: [0]) == true)
    for key in UInt8(1)...100 {
      #expect(cache.keep(answer(1_000), for: [key]) == true)
      #expect(cache.answer(for: [0]) != nil, "in use all the time, after \(key)")
    }
    var kept = 0
    for key in UInt8(1)...100 where cache.answer(for: [key]) != nil { kept += 1 }
    #expect(kept < 16)
    #expect(cache.answer(for: [1]) == nil)
  }

  @Test func refusesWhatIsTooLarge() {
    var cache = AnswerCache(capacity: 8_000)
    #expect(cache.keep(answer(1_000), for: [1]) == false)
    #expect(cache.answer(for: [1]) == nil)
    #expect(!AnswerCache(capacity: 0).isOn)
  }
}

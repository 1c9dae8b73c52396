import Testing

@testable import HTTPServer

@Suite struct RecentHeadsTests {
  private func answer(_ status: Int = 200) -> KeptAnswer {
    KeptAnswer(head: [], content: [], status: status, route: 0, date: DateLine())
  }

  private func head(_ number: Int, length: Int = 40) -> [UInt8] {
    let text = Array("GET /\(number) HTTP/1.1\r\nHost: a\r\n\r\n".utf8)
    return text + Array(repeating: 0, count: max(0, length - text.count))
  }

  @Test func headThatCameTwiceIsKnown() {
    var heads = RecentHeads()
    let known = head(1)
    #expect(heads.answer(to: known.span) == nil)
    let answer = answer()
    heads.offer(known.span, answer)
    #expect(heads.answer(to: known.span) == nil)
    heads.offer(known.span, answer)
    #expect(heads.answer(to: known.span) === answer)
    heads.forgetAll()
    #expect(heads.answer(to: known.span) == nil)
  }

  @Test func onlyTheSameBytesAreTheSame() {
    var heads = RecentHeads()
    let known = head(1)
    for _ in 0..<2 { heads.offer(known.span, answer()) }
    for index in known.indices {
      var other = known
      other[index] ^= 0x20
      #expect(heads.answer(to: other.span) == nil, "byte \(index)")
      #expect(heads.answer(to: known.span.extracting(..<index)) == nil, "\(index) bytes")
    }
    #expect(heads.answer(to: (known + [0]).span) == nil)
  }

  @Test(arguments: [(0, false), (7, false), (8, true), (9, true), (1_024, true), (1_025, false)])
  func lengthIsBounded(_ length: Int, _ isTaken: Bool) {
    var heads = RecentHeads()
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    for _ in 0..<2 { heads.offer(bytes.span, answer()) }
    #expect((heads.answer(to: bytes.span) != nil) == isTaken)
  }

  /// Heads that come once each, many more than there are places, leave those that come often where they are.
  @Test func oneTimeHeadsDriveNothingOut() {
    var heads = RecentHeads()
    let known = head(0)
    for _ in 0..<2 { heads.offer(known.span, answer()) }
    for number in 1...10_000 { heads.offer(head(number).span, answer()) }
    #expect(heads.answer(to: known.span) != nil)
  }

  /// Whatever takes which place: what is found is what was offered with these bytes.
  @Test func everyHeadHasItsOwnAnswer() {
    var heads = RecentHeads()
    var found = 0
    for number in 0..<2_000 {
      for _ in 0..<2 { heads.offer(head(number).span, answer(number)) }
      for earlier in max(0, number - 50)...number {
        guard let answer = heads.answer(to: head(earlier).span) else { continue }
        #expect(answer.status == earlier)
        found += 1
      }
    }
    #expect(found > 2_000)
  }
}

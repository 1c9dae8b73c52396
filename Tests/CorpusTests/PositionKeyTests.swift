import Testing

@testable import Corpus

struct PositionKeyTests {
  @Test func ordersByTheFirstStepThatDiffers() {
    let ascending: [PositionKey] = [
      PositionKey([]), PositionKey([.number(2)]), PositionKey([.number(10)]), PositionKey([.text("a")]),
      PositionKey([.text("a"), .number(1)]), PositionKey([.text("a"), .number(1), .number(0)]),
      PositionKey([.text("a"), .number(2)]), PositionKey([.text("b")]), PositionKey([.text("万")]),
    ]
    for (left, lower) in ascending.enumerated() {
      for (right, upper) in ascending.enumerated() { #expect((lower < upper) == (left < right)) }
    }
  }
}

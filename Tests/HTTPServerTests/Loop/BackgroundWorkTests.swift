import Dispatch
import Synchronization
import Testing

@testable import HTTPServer

@Suite struct BackgroundWorkTests {
  /// Notes in which order jobs ran.
  private final class Order: Sendable {
    private let names = Mutex<[String]>([])
    private let done = DispatchGroup()

    var all: [String] {
      done.wait()
      return names.withLock { $0 }
    }

    func job(_ name: String) -> BackgroundWork.Job {
      done.enter()
      return { [self] in
        names.withLock { $0.append(name) }
        done.leave()
      }
    }
  }

  /// Pieces of answers that have begun take no room from new requests, and neither kind starves the other.
  @Test func piecesAndRequestsTakeTurns() {
    let work = BackgroundWork(limit: 4, width: 1)
    let gate = Gate()
    let order = Order()
    #expect(work.run { gate.pass() })
    gate.waitForArrivals(1)
    for number in 1...5 { work.makePiece(order.job("p\(number)")) }
    for number in 1...3 { #expect(work.run(order.job("r\(number)"))) }
    #expect(!work.run {}, "one runs and three wait")
    gate.open()
    #expect(order.all == ["p1", "r1", "p2", "r2", "p3", "r3", "p4", "p5"])
  }

  @Test func roomComesBackWhenRequestsAreDone() {
    let work = BackgroundWork(limit: 1, width: 2)
    let order = Order()
    for number in 0..<50 {
      // The room is free a moment after the job has told that it is done.
      let job = order.job("\(number)")
      while !work.run(job) {}
      #expect(order.all.count == number + 1)
    }
  }

  /// What waits for clients that have gone keeps nobody else out, and is not begun.
  @Test func cancelledRequestsMakeWay() {
    let work = BackgroundWork(limit: 4, width: 1)
    let budget = ContentBudget(limit: 10)
    let holds = (0..<3).map { _ in ContentHold(budget) }
    let (gate, begun) = (Gate(), Gate())
    let order = Order()
    #expect(work.run { gate.pass() })
    gate.waitForArrivals(1)
    for hold in holds { #expect(work.run(isCancelled: { hold.isCancelled }) { begun.count() }) }
    #expect(!work.run {}, "one runs and three wait")
    holds[0].cancel()
    holds[2].cancel()
    #expect(work.run(order.job("a")))
    #expect(work.run(order.job("b")))
    #expect(!work.run {}, "two have made way")
    gate.open()
    #expect(order.all == ["a", "b"])
    #expect(begun.counted == 1)
  }

  @Test func queueKeepsItsOrder() {
    var queue = JobQueue()
    let order = Order()
    for round in 0..<20 {
      for number in 0..<round { queue.add(order.job("\(round).\(number)")) }
      for _ in 0..<(round / 2) { queue.take()?() }
    }
    while let job = queue.take() { job() }
    #expect(queue.isEmpty)
    let expected = (0..<20).flatMap { round in (0..<round).map { "\(round).\($0)" } }
    #expect(order.all == expected)
  }
}

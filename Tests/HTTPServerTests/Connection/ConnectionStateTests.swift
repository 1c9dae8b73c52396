import Testing

@testable import HTTPServer

/// The state machine alone, with times made up.
@Suite struct ConnectionStateTests {
  private let start = ServerClock.Instant(sinceStart: .zero)
  private let limits = ServerLimits()

  private func state() -> ConnectionState {
    ConnectionState(limits: limits, now: start)
  }

  private func after(_ seconds: Double) -> ServerClock.Instant {
    start + .seconds(seconds)
  }

  /// A state after its first answer at `seconds`, kept.
  private func kept(at seconds: Double) -> ConnectionState {
    var state = state()
    state.requestBegan(now: start)
    state.answered(persists: true, now: after(seconds))
    _ = state.flushed(sent: 10, waiting: 0, hasInput: false, now: after(seconds))
    return state
  }

  /// A byte now and then is not enough: the client must take `writeRate` bytes a second on the whole.
  @Test func drippingReaderIsBrokenOff() {
    var state = state()
    state.requestBegan(now: start)
    state.answered(persists: true, now: start)
    _ = state.flushed(sent: 100_000, waiting: 1_000_000, hasInput: false, now: start)
    _ = state.flushed(sent: 1, waiting: 999_999, hasInput: false, now: after(29))
    #expect(state.verdict(now: after(29.9)) == .none)
    #expect(state.verdict(now: after(30.1)) == .breakOff)
  }

  @Test func slowReaderAboveTheRateIsNot() {
    var state = state()
    state.requestBegan(now: start)
    state.answered(persists: true, now: start)
    _ = state.flushed(sent: 0, waiting: 1_000_000, hasInput: false, now: start)
    for second in stride(from: 10.0, through: 300, by: 10) {
      #expect(state.verdict(now: after(second)) == .none)
      _ = state.flushed(sent: 10 * limits.writeRate, waiting: 500_000, hasInput: false, now: after(second))
    }
    #expect(state.verdict(now: after(331)) == .breakOff)
  }

  @Test func firstHeadHasTimeFromAccept() {
    var state = state()
    #expect(state.verdict(now: after(9.9)) == .none)
    #expect(state.verdict(now: after(10)) == .close)
    state.requestBegan(now: after(9))
    #expect(state.verdict(now: after(9.9)) == .none)
    #expect(state.verdict(now: after(10)) == .refuse(.headerTimeout(.seconds(10))))
  }

  @Test func laterHeadHasTimeFromItsFirstByte() {
    var state = kept(at: 1)
    #expect(state.verdict(now: after(75.9)) == .none)
    #expect(state.verdict(now: after(76)) == .close)
    state.requestBegan(now: after(70))
    #expect(state.verdict(now: after(79.9)) == .none)
    #expect(state.verdict(now: after(80)) == .refuse(.headerTimeout(.seconds(10))))
  }

  @Test func contentHasThirtySecondsAndMoreForEachByte() {
    var state = state()
    state.requestBegan(now: start)
    state.contentBegan(now: after(5))
    #expect(state.verdict(now: after(34.9)) == .none)
    #expect(state.verdict(now: after(35)) == .refuse(.bodyTimeout))
    state.contentReceived(4 * limits.bodyRate)
    #expect(state.verdict(now: after(38.9)) == .none)
    #expect(state.verdict(now: after(39)) == .refuse(.bodyTimeout))
  }

  @Test func drippingContentRunsOutOfTime() {
    var state = state()
    state.requestBegan(now: start)
    state.contentBegan(now: start)
    for _ in 0..<30 { state.contentReceived(1) }
    #expect(state.verdict(now: after(30.1)) == .refuse(.bodyTimeout))
  }

  @Test func workHasNoDeadline() {
    var state = state()
    state.requestBegan(now: start)
    state.workBegan()
    #expect(state.verdict(now: after(100_000)) == .none)
    #expect(state.interest(waiting: 0, isBacklogged: false) == [])
  }

  @Test func clientThatTakesNothingIsBrokenOff() {
    var state = state()
    state.requestBegan(now: start)
    state.answered(persists: true, now: start)
    #expect(state.flushed(sent: 0, waiting: 100, hasInput: false, now: start) == false)
    #expect(state.verdict(now: after(29)) == .none)
    #expect(state.flushed(sent: 0, waiting: 100, hasInput: false, now: after(29)) == false)
    #expect(state.verdict(now: after(30)) == .breakOff)
    #expect(state.flushed(sent: 1, waiting: 99, hasInput: false, now: after(29)) == false)
    #expect(state.verdict(now: after(30)) == .none)
    #expect(state.verdict(now: after(59)) == .breakOff)
  }

  @Test func idleTimeDoesNotRunWhileAnAnswerWaits() {
    var limits = limits
    limits.idleTimeout = .seconds(1)
    var state = ConnectionState(limits: limits, now: start)
    state.requestBegan(now: start)
    state.answered(persists: true, now: start)
    _ = state.flushed(sent: 1, waiting: 99, hasInput: false, now: start)
    #expect(state.verdict(now: after(20)) == .none)
    _ = state.flushed(sent: 99, waiting: 0, hasInput: false, now: after(20))
    #expect(state.verdict(now: after(20.5)) == .none)
    #expect(state.verdict(now: after(21)) == .close)
  }

  @Test func refusalLingersUntilTheClientIsDone() {
    var state = state()
    state.requestBegan(now: start)
    state.answered(persists: false, now: start)
    #expect(state.phase == .closing)
    #expect(state.flushed(sent: 100, waiting: 0, hasInput: false, now: after(1)) == false)
    #expect(state.phase == .lingering)
    #expect(state.interest(waiting: 0, isBacklogged: false) == .read)
    #expect(state.verdict(now: after(5.9)) == .none)
    #expect(state.verdict(now: after(6)) == .close)
    state.peerFinished()
    #expect(state.flushed(sent: 0, waiting: 0, hasInput: false, now: after(2)) == true)
  }

  @Test func lastAnswerToAFinishedClientClosesWithoutLingering() {
    var state = state()
    state.requestBegan(now: start)
    state.answered(persists: false, now: start)
    #expect(state.flushed(sent: 10, waiting: 10, hasInput: false, now: start) == false)
    #expect(state.interest(waiting: 10, isBacklogged: false) == .write)
    state.peerFinished()
    #expect(state.flushed(sent: 10, waiting: 0, hasInput: false, now: start) == true)
  }

  @Test func halfClosedConnectionEndsAfterItsAnswers() {
    var state = kept(at: 0)
    state.peerFinished()
    #expect(state.flushed(sent: 0, waiting: 0, hasInput: true, now: start) == false)
    #expect(state.flushed(sent: 0, waiting: 0, hasInput: false, now: start) == true)
  }

  @Test func nothingIsReadWhileAnswersWaitBeyondTheBacklog() {
    let state = kept(at: 0)
    #expect(state.interest(waiting: 10, isBacklogged: true) == .write)
    #expect(state.interest(waiting: 10, isBacklogged: false) == [.read, .write])
  }

  @Test func drainingConnectionEndsWhenItsAnswerHasLeft() {
    var state = state()
    state.requestBegan(now: start)
    state.drain()
    #expect(state.isDraining)
    #expect(state.flushed(sent: 0, waiting: 0, hasInput: false, now: start) == false)
    var idle = kept(at: 0)
    idle.drain()
    #expect(idle.flushed(sent: 0, waiting: 0, hasInput: false, now: start) == false)
    #expect(idle.phase == .lingering)
  }
}

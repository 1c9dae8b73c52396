#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clocks that a server goes by. Tests pass their own.
struct ServerClock: Sendable {
  typealias Instant = ContinuousClock.Instant

  /// The time that deadlines are measured in.
  var now: @Sendable () -> Instant
  /// The seconds since 1970, for Date.
  var wallSeconds: @Sendable () -> Int

  /// The system's clocks.
  static let system = ServerClock(now: { ContinuousClock.now }, wallSeconds: { time(nil) })
}

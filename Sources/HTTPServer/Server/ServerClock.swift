#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The clocks that a server goes by. Tests pass their own.
struct ServerClock: Sendable {
  /// The time that deadlines are measured in.
  var now: @Sendable () -> Instant
  /// The seconds since 1970, for Date.
  var wallSeconds: @Sendable () -> Int

  /// The system's clocks.
  static let system = ServerClock(
    now: { Instant(sinceStart: start.duration(to: .now)) },
    wallSeconds: { time(nil) }
  )

  private static let start = ContinuousClock.now
}

extension ServerClock {
  /// A moment. `ContinuousClock.Instant` hides its layout, so that each copy and each `nil` of it costs a call into the
  /// library; connections keep several and touch them on every request.
  struct Instant: Comparable, Sendable {
    /// The time since some fixed moment of this process.
    let sinceStart: Duration

    static func + (instant: Instant, duration: Duration) -> Instant {
      Instant(sinceStart: instant.sinceStart + duration)
    }

    static func < (left: Instant, right: Instant) -> Bool {
      left.sinceStart < right.sinceStart
    }

    func duration(to other: Instant) -> Duration {
      other.sinceStart - sinceStart
    }
  }
}

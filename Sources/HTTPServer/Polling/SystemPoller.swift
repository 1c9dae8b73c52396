#if os(Linux)
  /// The poller of this system.
  typealias SystemPoller = EpollPoller
#elseif canImport(Darwin)
  /// The poller of this system.
  typealias SystemPoller = KqueuePoller
#endif

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's limit of open files.
enum DescriptorLimit {
  /// What a process needs beside its connections and its loops: files, pipes, a listener.
  private static let others = 64
  /// A poller and what wakes it.
  private static let ofLoop = 2

  /// Raises the soft limit as far as the hard one allows, so that so many connections can be open with so many loops.
  /// Never lowers it. Tells how many can be, which may be less than none.
  static func raise(toHold connections: Int, loops: Int) -> Int {
    let others = others + ofLoop * loops
    var limit = rlimit()
    guard unsafe getrlimit(descriptors, &limit) == 0 else { return connections }
    let wanted = min(rlim_t(clamping: connections + others), limit.rlim_max)
    if limit.rlim_cur < wanted {
      var raised = limit
      raised.rlim_cur = wanted
      if unsafe setrlimit(descriptors, &raised) == 0 { limit = raised }
    }
    return min(connections, Int(clamping: limit.rlim_cur) - others)
  }

  #if os(Linux)
    private static let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let descriptors = RLIMIT_NOFILE
  #endif
}

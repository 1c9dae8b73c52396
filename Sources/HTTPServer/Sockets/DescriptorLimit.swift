#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's limit of open files.
enum DescriptorLimit {
  /// What a process needs beside its connections: files, pipes, pollers.
  private static let others = 64

  /// Raises the soft limit as far as the hard one allows, so that so many connections can be open. Never lowers it.
  static func raise(toHold connections: Int) {
    var limit = rlimit()
    guard unsafe getrlimit(descriptors, &limit) == 0 else { return }
    let wanted = min(rlim_t(clamping: connections + others), limit.rlim_max)
    guard limit.rlim_cur < wanted else { return }
    limit.rlim_cur = wanted
    _ = unsafe setrlimit(descriptors, &limit)
  }

  #if os(Linux)
    private static let descriptors = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let descriptors = RLIMIT_NOFILE
  #endif
}

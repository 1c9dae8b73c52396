#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many cores the machine has for us.
enum ProcessorCount {
  static let available = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
}

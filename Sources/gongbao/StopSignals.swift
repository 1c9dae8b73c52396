#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// SIGTERM and SIGINT, kept from ending the process and waited for instead.
///
/// From the moment it is made, a signal stays pending until somebody waits for it: none is lost, however early it
/// comes. That holds as long as the main thread makes it and waits, for threads of Dispatch have signals blocked
/// anyway, while a main thread given to Dispatch would have them unblocked.
struct StopSignals {
  private var set = sigset_t()

  init() {
    unsafe sigemptyset(&set)
    unsafe sigaddset(&set, SIGTERM)
    unsafe sigaddset(&set, SIGINT)
    unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
  }

  /// Waits for the next signal and gives its number.
  mutating func wait() -> Int32 {
    var number: Int32 = 0
    while unsafe sigwait(&set, &number) != 0 {}
    return number
  }
}

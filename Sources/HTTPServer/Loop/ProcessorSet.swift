#if canImport(Glibc)
  import CLinux
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The processors that the process may run on, and which of them its threads keep to.
enum ProcessorSet {
  /// How many there are.
  static let count = allowed.isEmpty ? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) : allowed.count

  #if canImport(Glibc)
    private typealias Word = UInt

    /// Their numbers, as they were when the first server was made.
    static let allowed = ofCallingThread

    /// The numbers of those that the calling thread may run on; none where there are more than a `cpu_set_t` holds.
    static var ofCallingThread: [Int] {
      var set = cpu_set_t()
      guard unsafe sched_getaffinity(0, MemoryLayout<cpu_set_t>.size, &set) == 0 else { return [] }
      return unsafe withUnsafeBytes(of: set) { bytes in
        let words = unsafe Array(bytes.assumingMemoryBound(to: Word.self))
        return (0..<words.count * Word.bitWidth).filter { words[$0 / Word.bitWidth] >> ($0 % Word.bitWidth) & 1 == 1 }
      }
    }

    /// Keeps the calling thread to the processor of that place among the allowed ones. Threads that it starts inherit
    /// this, so what they do begins with `useAll()`.
    static func keep(to place: Int) {
      guard allowed.indices.contains(place) else { return }
      restrict(to: [allowed[place]])
    }

    /// Lets the calling thread run on any of the allowed processors.
    static func useAll() {
      if !allowed.isEmpty { restrict(to: allowed) }
    }

    /// Where the system refuses, the thread runs wherever it did.
    private static func restrict(to processors: [Int]) {
      var set = cpu_set_t()
      unsafe withUnsafeMutableBytes(of: &set) { bytes in
        let words = unsafe bytes.assumingMemoryBound(to: Word.self)
        for processor in processors {
          unsafe words[processor / Word.bitWidth] |= 1 << (processor % Word.bitWidth)
        }
      }
      _ = unsafe sched_setaffinity(0, MemoryLayout<cpu_set_t>.size, &set)
    }
  #else
    static let allowed: [Int] = []

    /// There is no such call: the system places the thread.
    static func keep(to place: Int) {}

    static func useAll() {}
  #endif
}

#if os(Linux)
  import CLinux
  import Glibc

  /// An eventfd: a number in the kernel that becomes readable when somebody adds to it.
  final class EventDescriptor: Waker {
    private let owner: Descriptor

    var descriptor: Int32 { owner.number }

    init() throws(ServerError) {
      owner = try Descriptor(eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC)), from: "eventfd")
    }

    func wake() {
      // Full (EAGAIN) means that a wake-up is on its way already.
      var one: UInt64 = 1
      _ = unsafe write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    func reset() {
      var count: UInt64 = 0
      _ = unsafe read(descriptor, &count, MemoryLayout<UInt64>.size)
    }
  }
#endif

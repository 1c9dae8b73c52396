#if os(Linux)
  import CLinux
  import Glibc

  /// The poller of Linux: epoll, with an eventfd to wake it. Reading alone is watched edge-triggered, which saves the
  /// kernel a second look at each socket after its report; all else level-triggered.
  struct EpollPoller: Poller {
    private let owner: Descriptor
    private let eventDescriptor: EventDescriptor

    /// As many as find room on the stack, which ends at 1 KiB for temporary allocations; what is left is reported by
    /// the next call.
    private static let eventsPerWait = 80

    private var descriptor: Int32 { owner.number }

    init() throws(ServerError) {
      owner = try Descriptor(epoll_create1(Int32(EPOLL_CLOEXEC)), from: "epoll_create1")
      eventDescriptor = try EventDescriptor()
      guard add(eventDescriptor.descriptor, .read) else { throw .system(call: "epoll_ctl", code: errno) }
    }

    var waker: any Waker { eventDescriptor }

    /// EPOLLEXCLUSIVE wakes one loop for a new connection instead of all.
    func addShared(_ descriptor: Int32) {
      _ = control(EPOLL_CTL_ADD, descriptor, EPOLLIN.rawValue | EPOLLEXCLUSIVE.rawValue)
    }

    func add(_ descriptor: Int32, _ interest: PollInterest) -> Bool {
      control(EPOLL_CTL_ADD, descriptor, interest.epollEvents)
    }

    func change(_ descriptor: Int32, from old: PollInterest, to new: PollInterest) {
      _ = control(EPOLL_CTL_MOD, descriptor, new.epollEvents)
    }

    func repeatReport(_ descriptor: Int32, _ interest: PollInterest) {
      _ = control(EPOLL_CTL_MOD, descriptor, interest.epollEvents)
    }

    func remove(_ descriptor: Int32) {
      _ = control(EPOLL_CTL_DEL, descriptor, 0)
    }

    func wait(milliseconds: Int32?, into events: inout [PollEvent]) -> Bool {
      var isWoken = false
      unsafe withUnsafeTemporaryAllocation(of: epoll_event.self, capacity: Self.eventsPerWait) { buffer in
        let count = unsafe epoll_wait(descriptor, buffer.baseAddress, Int32(buffer.count), milliseconds ?? -1)
        guard count > 0 else { return }  // Nothing, or EINTR: the caller comes again.
        for index in 0..<Int(count) {
          let event = unsafe buffer[index]
          let watched = unsafe event.data.fd
          if watched == eventDescriptor.descriptor {
            eventDescriptor.reset()
            isWoken = true
          } else {
            events.append(PollEvent(descriptor: watched, epollEvents: unsafe event.events))
          }
        }
      }
      return isWoken
    }

    private func control(_ operation: Int32, _ watched: Int32, _ events: UInt32) -> Bool {
      var event = unsafe epoll_event(events: events, data: epoll_data_t(fd: watched))
      return unsafe epoll_ctl(descriptor, operation, watched, &event) == 0
    }
  }

  extension PollEvent {
    fileprivate init(descriptor: Int32, epollEvents: UInt32) {
      self.init(
        descriptor: descriptor,
        isReadable: epollEvents & EPOLLIN.rawValue != 0,
        isFinished: epollEvents & EPOLLRDHUP.rawValue != 0,
        isWritable: epollEvents & EPOLLOUT.rawValue != 0,
        isBroken: epollEvents & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0
      )
    }
  }

  extension PollInterest {
    /// RDHUP tells of an end behind bytes that are read short, for which there is no edge of its own.
    fileprivate var epollEvents: UInt32 {
      let reading = EPOLLIN.rawValue | EPOLLRDHUP.rawValue
      switch self {
      case .read: return reading | EPOLLET.rawValue
      case .write: return EPOLLOUT.rawValue
      case [.read, .write]: return reading | EPOLLOUT.rawValue
      default: return 0
      }
    }
  }
#endif

#if canImport(Darwin)
  import Darwin

  /// The poller of macOS: kqueue, level-triggered, with a user event to wake it.
  struct KqueuePoller: Poller {
    private let queue: UserEventQueue

    init() throws(ServerError) {
      queue = UserEventQueue(owner: try Descriptor(kqueue(), from: "kqueue"))
      guard queue.change(0, Int16(EVFILT_USER), UInt16(EV_ADD | EV_CLEAR)) else {
        throw .system(call: "kevent", code: errno)
      }
    }

    var waker: any Waker { queue }

    func addShared(_ descriptor: Int32) {
      _ = add(descriptor, .read)
    }

    func add(_ descriptor: Int32, _ interest: PollInterest) -> Bool {
      var added = true
      if interest.contains(.read) {
        added = queue.change(UInt(descriptor), Int16(EVFILT_READ), UInt16(EV_ADD))
      }
      if interest.contains(.write) {
        added = queue.change(UInt(descriptor), Int16(EVFILT_WRITE), UInt16(EV_ADD)) && added
      }
      return added
    }

    func change(_ descriptor: Int32, from old: PollInterest, to new: PollInterest) {
      for (interest, filter) in [(PollInterest.read, EVFILT_READ), (PollInterest.write, EVFILT_WRITE)]
      where old.contains(interest) != new.contains(interest) {
        let action = new.contains(interest) ? EV_ADD : EV_DELETE
        _ = queue.change(UInt(descriptor), Int16(filter), UInt16(action))
      }
    }

    /// Nothing to do: kqueue reports what is there until it is read.
    func repeatReport(_ descriptor: Int32, _ interest: PollInterest) {}

    func remove(_ descriptor: Int32) {
      change(descriptor, from: [.read, .write], to: [])
    }

    func wait(milliseconds: Int32?, into events: inout [PollEvent]) -> Bool {
      var isWoken = false
      unsafe withUnsafeTemporaryAllocation(of: kevent.self, capacity: 256) { buffer in
        let count = unsafe collect(into: buffer, milliseconds)
        guard count > 0 else { return }
        for index in 0..<Int(count) {
          let event = unsafe buffer[index]
          if event.filter == Int16(EVFILT_USER) {
            isWoken = true
            continue
          }
          // An end of file is readable, not broken: the client may have closed its side only.
          let isWrite = event.filter == Int16(EVFILT_WRITE)
          events.append(
            PollEvent(
              descriptor: Int32(truncatingIfNeeded: event.ident),
              isReadable: !isWrite,
              isFinished: !isWrite && event.flags & UInt16(EV_EOF) != 0,
              isWritable: isWrite,
              isBroken: event.flags & UInt16(EV_ERROR) != 0
            )
          )
        }
      }
      return isWoken
    }

    private func collect(into buffer: UnsafeMutableBufferPointer<kevent>, _ milliseconds: Int32?) -> Int32 {
      guard let milliseconds else {
        return unsafe kevent(queue.descriptor, nil, 0, buffer.baseAddress, Int32(buffer.count), nil)
      }
      var limit = timespec(tv_sec: Int(milliseconds) / 1_000, tv_nsec: Int(milliseconds) % 1_000 * 1_000_000)
      return unsafe kevent(queue.descriptor, nil, 0, buffer.baseAddress, Int32(buffer.count), &limit)
    }
  }
#endif

#if canImport(Darwin)
  import Darwin

  /// A kqueue with an event that any thread can trigger.
  struct UserEventQueue: Waker {
    let owner: Descriptor

    var descriptor: Int32 { owner.number }

    func wake() {
      _ = change(0, Int16(EVFILT_USER), 0, UInt32(NOTE_TRIGGER))
    }

    func change(_ identifier: UInt, _ filter: Int16, _ flags: UInt16, _ filterFlags: UInt32 = 0) -> Bool {
      var event = kevent(
        ident: identifier, filter: filter, flags: flags, fflags: filterFlags, data: 0, udata: nil)
      return unsafe kevent(descriptor, &event, 1, nil, 0, nil) == 0
    }
  }
#endif

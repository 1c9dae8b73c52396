#if canImport(Darwin)
  import Darwin

  // The calls that have other names or flags elsewhere.

  func closeDescriptor(_ descriptor: Int32) -> Int32 {
    Darwin.close(descriptor)
  }

  /// SO_NOSIGPIPE is set on every socket, so that no flag is needed.
  func sendWithoutSignal(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
  }

  func sendMessageWithoutSignal(_ descriptor: Int32, _ message: inout msghdr) -> Int {
    unsafe Darwin.sendmsg(descriptor, &message, 0)
  }

  /// A new TCP socket that doesn't block and isn't inherited.
  func makeStreamSocket(_ family: Int32) -> Int32 {
    prepared(Darwin.socket(family, SOCK_STREAM, 0))
  }

  /// Accepts one connection that doesn't block and isn't inherited.
  func acceptConnection(_ listener: Int32, _ address: inout sockaddr_storage) -> Int32 {
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let descriptor = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe Darwin.accept(listener, address, &length)
      }
    }
    return prepared(descriptor)
  }

  private func prepared(_ descriptor: Int32) -> Int32 {
    guard descriptor >= 0 else { return descriptor }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var on: Int32 = 1
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    return descriptor
  }
#endif

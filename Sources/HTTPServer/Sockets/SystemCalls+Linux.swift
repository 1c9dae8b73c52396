#if os(Linux)
  import CLinux
  import Glibc

  // The calls that have other names or flags elsewhere.

  func closeDescriptor(_ descriptor: Int32) -> Int32 {
    Glibc.close(descriptor)
  }

  func sendWithoutSignal(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
  }

  func sendMessageWithoutSignal(_ descriptor: Int32, _ message: inout msghdr) -> Int {
    unsafe Glibc.sendmsg(descriptor, &message, Int32(MSG_NOSIGNAL))
  }

  /// A new TCP socket that doesn't block and isn't inherited.
  func makeStreamSocket(_ family: Int32) -> Int32 {
    Glibc.socket(family, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0)
  }

  /// Accepts one connection that doesn't block and isn't inherited.
  func acceptConnection(_ listener: Int32, _ address: inout sockaddr_storage) -> Int32 {
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        unsafe accept4(listener, address, &length, Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
      }
    }
  }
#endif

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A socket that listens, shared by the event loops. The last loop that lets go of it closes it.
final class ListeningSocket: Sendable {
  let descriptor: Int32
  let address: ServerAddress
  private let users: Atomic<Int>

  /// What an attempt to accept gave.
  enum Accepted {
    case connection(Socket, SocketAddress)
    /// Nobody is waiting.
    case none
    /// Whoever was waiting has gone; others may wait behind.
    case gone
    /// The process or the machine is out of descriptors or memory.
    case exhausted
  }

  /// Binds and listens. `users` loops will each `release` it once.
  init(host: String, port: Int, users: Int) throws(ServerError) {
    guard let number = UInt16(exactly: port) else { throw .portOutOfRange(port) }
    guard var wanted = SocketAddress(host: host, port: number) else { throw .hostNotUnderstood(host) }
    let descriptor = makeStreamSocket(wanted.family)
    guard descriptor >= 0 else { throw .system(call: "socket", code: errno) }
    do {
      address = try Self.listen(descriptor, &wanted)
    } catch {
      _ = closeDescriptor(descriptor)
      throw error
    }
    self.descriptor = descriptor
    self.users = Atomic(users)
  }

  func accept() -> Accepted {
    var address = SocketAddress()
    while true {
      let descriptor = address.fill { acceptConnection(self.descriptor, &$0) }
      if descriptor >= 0 {
        Self.setOption(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        return .connection(Socket(descriptor: descriptor), address)
      }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: return .none
      case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
      default: return .gone
      }
    }
  }

  /// Lets go; the last one closes the socket.
  func release() {
    if users.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { _ = closeDescriptor(descriptor) }
  }

  /// How many bytes the system takes of an answer beyond what is on its way to the client. Without a bound it takes
  /// megabytes for each client that reads nothing; with less, fast clients would wait for us.
  private static let unsent: Int32 = 256 * 1024

  private static func listen(_ descriptor: Int32, _ wanted: inout SocketAddress) throws(ServerError) -> ServerAddress {
    setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
    // Accepted sockets have it from the one that listens.
    setOption(descriptor, Int32(IPPROTO_TCP), TCP_NOTSENT_LOWAT, unsent)
    let length = wanted.length
    guard unsafe wanted.withPointer({ unsafe bind(descriptor, $0, length) }) == 0 else {
      switch errno {
      case EADDRINUSE: throw .addressInUse(wanted.description)
      case EADDRNOTAVAIL: throw .addressNotAvailable(wanted.description)
      case EACCES: throw .permissionDenied(wanted.description)
      case let code: throw .system(call: "bind", code: code)
      }
    }
    guard listenOn(descriptor) == 0 else {
      let code = errno
      throw code == EADDRINUSE ? .addressInUse(wanted.description) : .system(call: "listen", code: code)
    }
    var bound = SocketAddress()
    var room = socklen_t(MemoryLayout<sockaddr_storage>.size)
    guard unsafe bound.withPointer({ unsafe getsockname(descriptor, $0, &room) }) == 0 else {
      throw .system(call: "getsockname", code: errno)
    }
    return bound.description
  }

  private static func setOption(_ descriptor: Int32, _ level: Int32, _ name: Int32, _ value: Int32) {
    var value = value
    _ = unsafe setsockopt(descriptor, level, name, &value, socklen_t(MemoryLayout<Int32>.size))
  }
}

/// `listen` with the longest queue that the system allows.
private func listenOn(_ descriptor: Int32) -> Int32 {
  listen(descriptor, SOMAXCONN)
}

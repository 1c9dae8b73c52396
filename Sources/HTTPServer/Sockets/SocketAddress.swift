#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An IPv4 or IPv6 address with a port, in the system's layout.
struct SocketAddress {
  private(set) var storage = sockaddr_storage()

  /// Room for an address that the system fills in.
  init() {}

  /// Reads an IPv4 or IPv6 address in text, with or without brackets, or `localhost`; `nil` for anything else. Names
  /// are not looked up: a server listens on an address.
  init?(host: String, port: UInt16) {
    var text = host == "localhost" ? "127.0.0.1" : host
    if text.hasPrefix("["), text.hasSuffix("]") { text = String(text.dropFirst().dropLast()) }
    var four = sockaddr_in()
    var six = sockaddr_in6()
    if unsafe inet_pton(AF_INET, text, &four.sin_addr) == 1 {
      four.sin_family = sa_family_t(AF_INET)
      four.sin_port = port.bigEndian
      unsafe withUnsafeMutableBytes(of: &storage) { bytes in
        unsafe withUnsafeBytes(of: &four) { unsafe bytes.copyMemory(from: $0) }
      }
    } else if unsafe inet_pton(AF_INET6, text, &six.sin6_addr) == 1 {
      six.sin6_family = sa_family_t(AF_INET6)
      six.sin6_port = port.bigEndian
      unsafe withUnsafeMutableBytes(of: &storage) { bytes in
        unsafe withUnsafeBytes(of: &six) { unsafe bytes.copyMemory(from: $0) }
      }
    } else {
      return nil
    }
  }

  var family: Int32 { Int32(storage.ss_family) }

  /// How many bytes of the storage the address takes.
  var length: socklen_t {
    socklen_t(family == AF_INET6 ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size)
  }

  /// The host's bytes in network order: 4 or 16.
  var hostBytes: [UInt8] {
    let place =
      family == AF_INET6
      ? (MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 0, MemoryLayout<in6_addr>.size)
      : (MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 0, MemoryLayout<in_addr>.size)
    var copy = storage
    return unsafe withUnsafeBytes(of: &copy) { unsafe Array($0[place.0..<(place.0 + place.1)]) }
  }

  /// The address in text, and the port.
  var description: ServerAddress {
    var copy = storage
    return unsafe withUnsafeBytes(of: &copy) { bytes in
      if family == AF_INET6 {
        let six = unsafe bytes.load(as: sockaddr_in6.self)
        let offset = MemoryLayout<sockaddr_in6>.offset(of: \.sin6_addr) ?? 0
        let port = UInt16(bigEndian: six.sin6_port)
        return ServerAddress(host: unsafe Self.text(AF_INET6, bytes, offset), port: Int(port))
      }
      let four = unsafe bytes.load(as: sockaddr_in.self)
      let offset = MemoryLayout<sockaddr_in>.offset(of: \.sin_addr) ?? 0
      return ServerAddress(host: unsafe Self.text(AF_INET, bytes, offset), port: Int(UInt16(bigEndian: four.sin_port)))
    }
  }

  /// Calls with the address as the system wants it.
  mutating func withPointer<Result>(_ body: (UnsafeMutablePointer<sockaddr>) -> Result) -> Result {
    unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe body($0) }
    }
  }

  /// Calls with the storage itself, for the system to fill in.
  mutating func fill(_ body: (inout sockaddr_storage) -> Int32) -> Int32 {
    body(&storage)
  }

  private static func text(_ family: Int32, _ bytes: UnsafeRawBufferPointer, _ offset: Int) -> String {
    let capacity = Int(INET6_ADDRSTRLEN)
    return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { buffer in
      guard let start = buffer.baseAddress,
        let address = bytes.baseAddress,
        let text = unsafe inet_ntop(family, address + offset, start, socklen_t(capacity))
      else { return "" }
      return unsafe String(cString: text)
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What tells clients apart where each has a cap: an IPv4 address, whether it comes as such or inside IPv6
/// (`::ffff:192.0.2.1`, RFC 4291 §2.5.5.2), or the first 64 bits of an IPv6 address, which are one subscriber's
/// (RFC 6177): the other 64 are theirs to choose.
struct ClientNetwork: Hashable {
  private let isIPv6: Bool
  private let bits: UInt64

  init(_ address: SocketAddress) {
    let bytes = address.hostBytes
    let isMapped = bytes.count == 16 && bytes[..<12].elementsEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
    isIPv6 = bytes.count == 16 && !isMapped
    bits = (isMapped ? bytes[12...] : bytes[...]).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

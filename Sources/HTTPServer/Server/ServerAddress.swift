/// An address that a server listens on.
public struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
  /// The IP address in text, without brackets.
  public let host: String
  /// The port.
  public let port: Int

  /// An address of these parts.
  public init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  /// `127.0.0.1:8080` or `[::1]:8080`, as it stands in a URL.
  public var description: String {
    host.utf8.contains(ByteClass.colon) ? "[\(host)]:\(port)" : "\(host):\(port)"
  }
}

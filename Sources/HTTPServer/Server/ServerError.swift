/// Why a server can't start.
public enum ServerError: Error, Hashable, Sendable {
  /// The host is neither an IP address nor `localhost`.
  case hostNotUnderstood(String)
  /// The port is not between 0 and 65535.
  case portOutOfRange(Int)
  /// Another program listens there.
  case addressInUse(ServerAddress)
  /// The address is not one of this machine's.
  case addressNotAvailable(ServerAddress)
  /// Listening there needs a privilege.
  case permissionDenied(ServerAddress)
  /// The server has been started before, or told to stop.
  case alreadyStarted
  /// A call of the system failed: its name and `errno`.
  case system(call: String, code: Int32)

  /// What is wrong and what would be right, in a sentence.
  public var explanation: String {
    switch self {
    case .hostNotUnderstood(let host):
      "\(host) is not an address to listen on; use an IP address such as 127.0.0.1, 0.0.0.0 or ::1, or localhost."
    case .portOutOfRange(let port): "\(port) is not a port; use 0 to 65535."
    case .addressInUse(let address): "Another program listens on \(address); choose another port (0 takes a free one)."
    case .addressNotAvailable(let address): "\(address.host) is not an address of this machine."
    case .permissionDenied(let address): "Listening on \(address) is not permitted; choose a port above 1023."
    case .alreadyStarted: "The server has been started or stopped before; a server starts once."
    case .system(let call, let code): "\(call) failed: \(SystemError(code: code))."
    }
  }
}

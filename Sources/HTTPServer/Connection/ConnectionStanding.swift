/// What a connection is good for.
enum ConnectionStanding {
  /// Its requests are served.
  case served
  /// It is one of the reserve: only routes that answer when all connections are taken are served.
  case reserved
  /// It is told that it is refused, and closed.
  case refused

  init(_ verdict: ConnectionCensus.Verdict) {
    switch verdict {
    case .served: self = .served
    case .reserved: self = .reserved
    case .refused, .dropped: self = .refused
    }
  }
}

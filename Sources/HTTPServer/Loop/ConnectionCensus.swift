import Synchronization

/// How many connections are open, over all loops and by client address. Touched when a connection comes or goes, never
/// for a request.
final class ConnectionCensus: Sendable {
  /// What becomes of a new connection.
  enum Verdict: Equatable {
    /// It is served.
    case served
    /// It is one of the reserve: only routes that answer when full are.
    case reserved
    /// It is told why not, and closed.
    case refused(HTTPProblem)
    /// There is no room even to say no.
    case dropped
  }

  private let limits: ServerLimits
  private let open = Atomic(0)
  private let addresses = Mutex<[String: Int]>([:])

  init(limits: ServerLimits) {
    self.limits = limits
  }

  /// How many connections are open.
  var count: Int { open.load(ordering: .relaxed) }

  /// Counts a new connection, whatever its verdict. Each that was counted must be `leave`d.
  func enter(_ address: String) -> Verdict {
    let before = open.add(1, ordering: .relaxed).oldValue
    // Refusals take a descriptor for a moment too: as many as the reserve, so that a flood stays bounded.
    if before >= limits.connections + 2 * limits.reservedConnections { return count(address, .dropped) }
    if let limit = limits.connectionsPerAddress, entriesAfterEntering(address) > limit {
      return .refused(.tooManyConnectionsOfAddress(limit: limit))
    }
    if before < limits.connections { return .served }
    return before < limits.connections + limits.reservedConnections
      ? .reserved : .refused(.tooManyConnections(limit: limits.connections))
  }

  func leave(_ address: String) {
    open.subtract(1, ordering: .relaxed)
    guard limits.connectionsPerAddress != nil else { return }
    addresses.withLock { addresses in
      let left = (addresses[address] ?? 0) - 1
      addresses[address] = left > 0 ? left : nil
    }
  }

  private func count(_ address: String, _ verdict: Verdict) -> Verdict {
    if limits.connectionsPerAddress != nil { _ = entriesAfterEntering(address) }
    return verdict
  }

  private func entriesAfterEntering(_ address: String) -> Int {
    addresses.withLock { addresses in
      let count = (addresses[address] ?? 0) + 1
      addresses[address] = count
      return count
    }
  }
}

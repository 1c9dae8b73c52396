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
    /// It is told why not in passing, since there is no room to wait until it has read that. It is not counted.
    case dropped(HTTPProblem)

    /// Whether a place in the reserve would help.
    var wantsReserve: Bool {
      switch self {
      case .served, .reserved: false
      case .refused(let problem), .dropped(let problem): problem.kind == .tooManyConnections
      }
    }
  }

  /// The three kinds are counted apart, so that those who are refused can't take up the reserve.
  private struct Books {
    var capacity: Int
    var served = 0
    var reserved = 0
    var refused = 0
    var networks: [ClientNetwork: Int] = [:]
  }

  private let limits: ServerLimits
  private let books: Mutex<Books>

  init(limits: ServerLimits) {
    self.limits = limits
    books = Mutex(Books(capacity: limits.connections))
  }

  /// How many connections are open.
  var count: Int { books.withLock { $0.served + $0.reserved + $0.refused } }

  /// How many connections are served at once.
  var capacity: Int { books.withLock { $0.capacity } }

  /// Serves no more than this, because the process can't hold as many as the limits allow.
  func lowerCapacity(to count: Int) {
    books.withLock { $0.capacity = max(1, min($0.capacity, count)) }
  }

  /// Counts a new connection. Each that is not dropped must `leave` with the same verdict. Unless there is no reserve,
  /// each loop may have one connection of it though others have taken it up: `isLoopsFirstOfReserve` tells that the
  /// newcomer's loop has none.
  func enter(_ network: ClientNetwork, isLoopsFirstOfReserve: Bool = false) -> Verdict {
    books.withLock { books in
      let verdict = verdict(on: network, isLoopsFirstOfReserve, books)
      switch verdict {
      case .served: books.served += 1
      case .reserved: books.reserved += 1
      case .refused: books.refused += 1
      case .dropped: return verdict
      }
      if limits.connectionsPerAddress != nil { books.networks[network, default: 0] += 1 }
      return verdict
    }
  }

  func leave(_ network: ClientNetwork, _ verdict: Verdict) {
    books.withLock { books in
      switch verdict {
      case .served: books.served -= 1
      case .reserved: books.reserved -= 1
      case .refused: books.refused -= 1
      case .dropped: return
      }
      guard let open = books.networks[network] else { return }
      books.networks[network] = open > 1 ? open - 1 : nil
    }
  }

  private func verdict(
    on network: ClientNetwork, _ isLoopsFirstOfReserve: Bool, _ books: borrowing Books
  ) -> Verdict {
    if let limit = limits.connectionsPerAddress, books.networks[network, default: 0] >= limit {
      return refusal(.tooManyConnectionsOfAddress(limit: limit), books)
    }
    if books.served < books.capacity { return .served }
    let reserve = limits.reservedConnections
    if books.reserved < reserve || (isLoopsFirstOfReserve && reserve > 0) { return .reserved }
    return refusal(.tooManyConnections(limit: books.capacity), books)
  }

  /// Refusals take a descriptor for a moment too: as many as the reserve, so that a flood stays bounded.
  private func refusal(_ problem: HTTPProblem, _ books: borrowing Books) -> Verdict {
    books.refused < limits.reservedConnections ? .refused(problem) : .dropped(problem)
  }
}

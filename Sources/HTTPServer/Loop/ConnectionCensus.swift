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
    /// There is no room even to say no. It is not counted.
    case dropped
  }

  /// The three kinds are counted apart, so that those who are refused can't take up the reserve.
  private struct Books {
    var capacity: Int
    var served = 0
    var reserved = 0
    var refused = 0
    var addresses: [String: Int] = [:]
  }

  private let limits: ServerLimits
  private let books: Mutex<Books>

  init(limits: ServerLimits) {
    self.limits = limits
    books = Mutex(Books(capacity: limits.connections))
  }

  /// How many connections are open.
  var count: Int { books.withLock { $0.served + $0.reserved + $0.refused } }

  /// Serves no more than this, because the process can't hold as many as the limits allow.
  func lowerCapacity(to count: Int) {
    books.withLock { $0.capacity = max(1, min($0.capacity, count)) }
  }

  /// Counts a new connection. Each that is not dropped must `leave` with the same verdict.
  func enter(_ address: String) -> Verdict {
    books.withLock { books in
      let verdict = verdict(on: address, books)
      switch verdict {
      case .served: books.served += 1
      case .reserved: books.reserved += 1
      case .refused: books.refused += 1
      case .dropped: return verdict
      }
      if limits.connectionsPerAddress != nil { books.addresses[address, default: 0] += 1 }
      return verdict
    }
  }

  func leave(_ address: String, _ verdict: Verdict) {
    books.withLock { books in
      switch verdict {
      case .served: books.served -= 1
      case .reserved: books.reserved -= 1
      case .refused: books.refused -= 1
      case .dropped: return
      }
      guard let open = books.addresses[address] else { return }
      books.addresses[address] = open > 1 ? open - 1 : nil
    }
  }

  private func verdict(on address: String, _ books: borrowing Books) -> Verdict {
    // Refusals take a descriptor for a moment too: as many as the reserve, so that a flood stays bounded.
    let hasRoomToRefuse = books.refused < limits.reservedConnections
    if let limit = limits.connectionsPerAddress, books.addresses[address, default: 0] >= limit {
      return hasRoomToRefuse ? .refused(.tooManyConnectionsOfAddress(limit: limit)) : .dropped
    }
    if books.served < books.capacity { return .served }
    if books.reserved < limits.reservedConnections { return .reserved }
    return hasRoomToRefuse ? .refused(.tooManyConnections(limit: books.capacity)) : .dropped
  }
}

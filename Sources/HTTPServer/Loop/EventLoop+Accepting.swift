extension EventLoop {
  /// Accepts one connection; the next one is reported by the poller again, to this loop or another, which spreads them.
  mutating func accept() {
    _ = acceptOne()
  }

  /// Accepts one connection, if one is waiting.
  mutating func acceptOne() -> Bool {
    switch listener.accept() {
    case .connection(let socket, let address):
      enter(socket, address.host)
      return true
    case .none: return false
    case .exhausted:
      // The queue stays readable: without a pause the loop would spin. A sweep tries again.
      if isAccepting { poller.remove(listener.descriptor) }
      isAccepting = false
      return false
    }
  }

  private mutating func enter(_ socket: Socket, _ address: String) {
    context.counters.connectionsAccepted.add()
    let verdict = context.service.census.enter(address)
    guard verdict != .dropped, poller.add(socket.descriptor, .read) else {
      context.counters.countRefusal(.tooManyConnections)
      context.service.census.leave(address, verdict)
      return socket.close()
    }
    nextSerial += 1
    let id = ConnectionID(descriptor: socket.descriptor, serial: nextSerial)
    let isReserved = verdict == .reserved
    let connection = Connection(id: id, address: address, isReserved: isReserved, context: context, now: turn.now)
    let cell = ConnectionCell(id: id, verdict, connection)
    let index = Int(socket.descriptor)
    if index >= connections.count {
      connections.append(contentsOf: repeatElement(nil, count: index + 1 - connections.count))
    }
    connections[index] = cell
    connectionCount += 1
    if case .refused(let problem) = verdict {
      attend(to: cell) { connection, turn in
        connection.refuse(problem, &turn)
        connection.proceed(&turn)
      }
    }
  }
}

extension EventLoop {
  /// Accepts one connection; the next one is reported by the poller again, to this loop or another, which spreads them.
  func accept(now: Instant) {
    _ = acceptOne(now: now)
  }

  /// Accepts one connection, if one is waiting.
  func acceptOne(now: Instant) -> Bool {
    switch listener.accept() {
    case .connection(let socket, let address):
      enter(socket, address.host, now: now)
      return true
    case .none: return false
    case .exhausted:
      // The queue stays readable: without a pause the loop would spin. A sweep tries again.
      if isAccepting { poller.remove(listener.descriptor) }
      isAccepting = false
      return false
    }
  }

  private func enter(_ socket: Socket, _ address: String, now: Instant) {
    context.counters.connectionsAccepted.add()
    let verdict = context.service.census.enter(address)
    guard verdict != .dropped, poller.add(socket.descriptor, .read) else {
      context.counters.countRefusal(.tooManyConnections)
      context.service.census.leave(address)
      return socket.close()
    }
    nextSerial += 1
    let connection = Connection(
      id: ConnectionID(descriptor: socket.descriptor, serial: nextSerial),
      address: address,
      isReserved: verdict == .reserved,
      context: context,
      now: now
    )
    let index = Int(socket.descriptor)
    if index >= connections.count {
      connections.append(contentsOf: repeatElement(nil, count: index + 1 - connections.count))
    }
    connections[index] = connection
    connectionCount += 1
    if case .refused(let problem) = verdict {
      connection.refuse(problem, now: now)
      connection.proceed(now: now)
      settle(connection)
    }
  }
}

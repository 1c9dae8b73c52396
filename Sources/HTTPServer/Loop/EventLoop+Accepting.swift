extension EventLoop {
  /// Accepts one connection; the next one is reported by the poller again, to this loop or another, which spreads them.
  mutating func accept() {
    _ = acceptOne()
  }

  /// Accepts one connection, if one is waiting; `true` when others may wait behind it.
  mutating func acceptOne() -> Bool {
    switch listener.accept() {
    case .connection(let socket, let address):
      let index = context.balance.place(from: context.index)
      if index == context.index {
        enter(socket, address)
      } else {
        context.mailboxes[index].post(.accepted(socket, address))
      }
      return true
    case .gone: return true
    case .none: return false
    case .exhausted:
      // The queue stays readable: without a pause the loop would spin. A sweep tries again.
      if isAccepting { poller.remove(listener.descriptor) }
      isAccepting = false
      return false
    }
  }

  /// Takes in a connection that is counted for this loop.
  mutating func enter(_ socket: Socket, _ address: SocketAddress) {
    context.counters.connectionsAccepted.add()
    let network = ClientNetwork(address)
    let verdict = admit(network)
    if case .dropped(let problem) = verdict {
      context.balance.left(context.index)
      return drop(socket, problem)
    }
    guard poller.add(socket.descriptor, .read) else {
      context.service.census.leave(network, verdict)
      context.balance.left(context.index)
      return drop(socket, .tooManyConnections(limit: context.service.census.capacity))
    }
    let cell = makeCell(socket, address, network, verdict)
    let index = Int(socket.descriptor)
    if index >= connections.count {
      connections.append(contentsOf: repeatElement(nil, count: index + 1 - connections.count))
    }
    connections[index] = cell
    connectionCount += 1
    if verdict == .reserved { reserve.append(cell) }
    if case .refused(let problem) = verdict {
      attend(to: cell) { connection, turn in
        connection.refuse(problem, &turn)
        connection.proceed(&turn)
      }
    }
  }

  /// Counts a newcomer. One that finds the reserve taken has the place of another of this loop, or the loop's own place:
  /// connections of other loops are out of reach.
  private mutating func admit(_ network: ClientNetwork) -> ConnectionCensus.Verdict {
    let census = context.service.census
    let verdict = census.enter(network)
    guard verdict.wantsReserve, makeRoomInReserve() || reserve.isEmpty else { return verdict }
    census.leave(network, verdict)
    return census.enter(network, isLoopsFirstOfReserve: reserve.isEmpty)
  }

  /// Ends this loop's oldest connection of the reserve that can make way, so that silent clients don't keep a health
  /// check out; `false` when there is none.
  private mutating func makeRoomInReserve() -> Bool {
    guard let oldest = reserve.first(where: { $0.connection.canMakeWay }) else { return false }
    attend(to: oldest) { $0.makeWay(&$1) }
    return true
  }

  private mutating func makeCell(
    _ socket: Socket, _ address: SocketAddress, _ network: ClientNetwork, _ verdict: ConnectionCensus.Verdict
  ) -> ConnectionCell {
    nextSerial += 1
    let id = ConnectionID(descriptor: socket.descriptor, serial: nextSerial)
    let connection = Connection(
      id: id, address: address.description.host, standing: ConnectionStanding(verdict), context: context,
      now: turn.now)
    return ConnectionCell(id: id, network, verdict, connection)
  }

  /// Tells why not, as far as the socket's buffer takes it, and closes. A client that has sent already may see a reset
  /// instead: waiting until it has read would take the room that there is not.
  private func drop(_ socket: Socket, _ problem: HTTPProblem) {
    context.counters.countRefusal(problem.kind)
    let response = context.service.answer(problem, nil)
    var bytes: [UInt8] = []
    ResponseHead.appendLasting(response, ResponseHead.framing(response, .http11, toHead: false), to: &bytes)
    ResponseHead.appendPassing(.closes, date: turn.date, requestID: nil, to: &bytes)
    if case .bytes(let content) = response.body { bytes += content }
    _ = socket.send(bytes, from: 0)
    socket.finishSending()
    socket.close()
  }
}

extension Connection {
  /// Sends the answer to the present exchange, and counts it. When content is left unread, the connection closes.
  mutating func answer(_ response: HTTPResponse, leavesContentUnread: Bool = false, _ turn: inout LoopTurn) {
    guard let exchange else { return }
    var response = response
    if !response.isSendable {
      context.counters.countRefusal(.unsendableResponse)
      response = context.service.answer(.unsendableResponse, exchange.head)
      self.exchange?.refusal = .unsendableResponse
    }
    if let route = exchange.route {
      let elapsed = exchange.start.duration(to: context.service.clock.now())
      context.counters.count(route: route, status: response.status.code, microseconds: elapsed.microseconds)
      keep(response, exchange, route: route, &turn)
    }
    send(
      response,
      Sending(
        version: exchange.head.version,
        toHead: exchange.head.method == .head,
        persists: persists(exchange.isPersistent) && !leavesContentUnread && !response.asksToClose,
        requestID: exchange.head.requestID,
        refusal: self.exchange?.refusal
      ),
      &turn
    )
  }

  /// Queues an answer: the head, and the content or its beginning.
  mutating func send(_ response: HTTPResponse, _ circumstances: Sending, _ turn: inout LoopTurn) {
    releaseContent()
    var sending = circumstances
    let framing = ResponseHead.framing(response, sending.version, toHead: sending.toHead)
    if framing == .connectionEnd { sending.persists = false }
    let persistence = persistence(sending.version, sending.persists)
    let date = turn.date
    output.append { bytes in
      ResponseHead.appendLasting(response, framing, to: &bytes)
      ResponseHead.appendPassing(persistence, date: date, requestID: sending.requestID, to: &bytes)
    }
    context.counters.responses.add()
    var contentBytes = 0
    if !sending.toHead, framing != .none {
      switch response.body {
      case .none: break
      case .bytes(let bytes):
        contentBytes = bytes.count
        output.append(bytes)
      case .stream(let stream):
        exchange?.streamedStatus = response.status.code
        return begin(stream, framing, persists: sending.persists)
      }
    }
    observe(
      route: exchange?.route, status: response.status.code, refusal: sending.refusal, contentBytes: contentBytes)
    exchange = nil
    state.answered(persists: sending.persists, now: turn.now)
  }

  /// Whether the connection stays after the present answer, given what the client wants.
  func persists(_ isWanted: Bool) -> Bool {
    isWanted && !isReserved && !state.isDraining
  }

  func persistence(_ version: HTTPVersion, _ persists: Bool) -> ResponseHead.Persistence {
    guard persists else { return .closes }
    return version == .http10 ? .announced : .implied
  }
}

extension HTTPResponse {
  /// Whether it can be sent as it is.
  var isSendable: Bool {
    fields.isSendable && (200...599).contains(status.code) && status.reason.utf8.allSatisfy(ByteClass.isFieldValue)
  }

  /// Whether the handler wants the connection closed.
  var asksToClose: Bool {
    fields.contains(.connection) && fields[.connection]?.lowercased() == "close"
  }
}

extension Duration {
  /// Whole microseconds.
  fileprivate var microseconds: Int {
    Int(clamping: components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000)
  }
}

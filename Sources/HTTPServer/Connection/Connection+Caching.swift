extension Connection {
  /// What the cache has for the head in `bytes`.
  func findInCache(_ bytes: borrowing Span<UInt8>, _ turn: inout LoopTurn) -> AnswerCache.Finding {
    guard turn.cache.isOn, !isReserved, !parser.framing.hasUnknownExpectation else { return .notCacheable }
    turn.cache.adopt(context.service.generation)
    return turn.cache.find(bytes, parser, variesBy: context.service.cacheVariesBy)
  }

  /// Queues a kept answer, and counts it.
  mutating func send(_ answer: KeptAnswer, persists: Bool, _ turn: borrowing LoopTurn) {
    let persistence = persistence(parser.version, persists)
    if persistence == .implied {
      output.append(whole: answer.bytes(on: turn.date))
    } else {
      output.append(answer.bytes(on: turn.date, persistence))
    }
    if !answer.content.isEmpty { output.append(answer.content) }
    context.counters.responses.add()
    context.counters.cacheHits.add()
    context.counters.count(route: answer.route, status: answer.status, microseconds: 0)
    observe(route: answer.route, status: answer.status, contentBytes: answer.contentSize)
  }

  /// Keeps an answer that its handler has marked with the present generation. One that closes its connection is not
  /// kept: the kept bytes would not close the next one.
  func keep(_ response: HTTPResponse, _ exchange: Exchange, route: Int, _ turn: inout LoopTurn) {
    guard let generation = response.generation, !response.asksToClose, let key = exchange.cacheKey else { return }
    context.counters.cacheMisses.add()
    turn.cache.adopt(context.service.generation)
    guard generation == turn.cache.generation else { return }
    let content: [UInt8]
    switch response.body {
    case .none: content = []
    case .bytes(let bytes): content = bytes
    case .stream: return
    }
    var head: [UInt8] = []
    let isHead = exchange.head.method == .head
    let framing = ResponseHead.framing(response, .http11, toHead: isHead)
    ResponseHead.appendLasting(response, framing, to: &head)
    let answer = KeptAnswer(
      head: head,
      content: isHead || framing == .none ? [] : content,
      status: response.status.code,
      route: route,
      date: turn.date
    )
    if turn.cache.keep(answer, for: key) { context.counters.cacheStores.add() }
    context.counters.cacheEvictions.add(turn.cache.takeEvictions())
  }
}

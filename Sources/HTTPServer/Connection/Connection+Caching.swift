extension Connection {
  /// Answers a head that came before with the same bytes (see `RecentHeads`); `false` when it must be read.
  mutating func answerAgain(_ turn: inout LoopTurn) -> Bool {
    // The observer is told what a request says of itself, which takes a reading.
    guard turn.cache.isOn, !isReserved, context.service.observer == nil, parser.state == .start else { return false }
    turn.cache.adopt(context.service.generation)
    let bytes = input.storage
    guard let answer = turn.cache.answer(toSame: bytes.span.extracting(input.range)) else { return false }
    context.counters.recentHeads.add()
    let persists = persists(true)
    send(answer, .http11, persists: persists, requestID: nil, turn)
    input.consume(input.count)
    state.requestBegan(now: turn.now)
    state.answered(persists: persists, now: turn.now)
    return true
  }

  /// What the cache has for the head in `bytes`.
  func findInCache(_ bytes: borrowing Span<UInt8>, _ turn: inout LoopTurn) -> AnswerCache.Finding {
    guard turn.cache.isOn, !isReserved, !parser.framing.hasUnknownExpectation else { return .notCacheable }
    turn.cache.adopt(context.service.generation)
    return turn.cache.find(bytes, parser, variesBy: context.service.varyingFields)
  }

  /// The head in `bytes`, which is all that has come, has this answer: remembers both when the kept bytes answer it as
  /// they are.
  func remember(
    _ bytes: borrowing Span<UInt8>, _ answer: KeptAnswer, persists: Bool, requestID: ArraySlice<UInt8>?,
    _ turn: inout LoopTurn
  ) {
    guard parser.version == .http11, persists, requestID == nil, parser.position == bytes.count else { return }
    turn.cache.remember(bytes, answer)
  }

  /// Queues a kept answer, and counts it.
  mutating func send(
    _ answer: KeptAnswer, _ version: HTTPVersion, persists: Bool, requestID: ArraySlice<UInt8>?,
    _ turn: borrowing LoopTurn
  ) {
    let persistence = persistence(version, persists)
    if persistence == .implied, requestID == nil {
      output.append(whole: answer.bytes(on: turn.date))
    } else {
      let date = turn.date
      output.append { answer.append(on: date, persistence, requestID: requestID, to: &$0) }
    }
    if !answer.content.isEmpty { output.append(answer.content) }
    context.counters.responses.add()
    context.counters.cacheHits.add()
    context.counters.count(route: answer.route, status: answer.status, microseconds: 0)
    observe(route: answer.route, status: answer.status, contentBytes: answer.contentSize)
  }

  /// Keeps an answer that its handler has marked with the present generation. One that closes its connection is not
  /// kept: the kept bytes would not close the next one. Nor is one whose route asks each head before it is let in.
  func keep(_ response: HTTPResponse, _ exchange: Exchange, route: Int, _ turn: inout LoopTurn) {
    guard let generation = response.generation, !response.asksToClose, let key = exchange.cacheKey,
      context.service.router.routes[route].admission == nil
    else { return }
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
    head.reserveCapacity(response.fields.storage.count + 2 * response.fields.count + 64)
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

extension Connection {
  /// The request's key in the answer cache, or `nil` when the cache is not for it.
  func cacheKey(_ bytes: borrowing Span<UInt8>) -> [UInt8]? {
    guard context.cache.isOn, !isReserved, !parser.framing.hasUnknownExpectation else { return nil }
    return CacheKey.make(bytes, parser, variesBy: context.service.cacheVariesBy)
  }

  /// Queues the kept answer of this key, if there is one.
  func answerFromCache(_ key: [UInt8]) -> Bool {
    context.cache.adopt(context.service.generation)
    guard let answer = context.cache.answer(for: key) else { return false }
    let persists = persists(parser.framing.isPersistent(parser.version))
    let persistence = persistence(parser.version, persists)
    let date = context.date
    output.append { bytes in
      bytes.append(contentsOf: answer.head)
      ResponseHead.appendPassing(persistence, date: date, to: &bytes)
    }
    output.append(answer.content)
    context.counters.responses.add()
    context.counters.cacheHits.add()
    context.counters.count(route: answer.route, status: answer.status, microseconds: 0)
    observe(route: answer.route, status: answer.status, contentBytes: answer.content.count)
    return true
  }

  /// Keeps an answer that its handler has marked with the present generation.
  func keep(_ response: HTTPResponse, _ exchange: Exchange, route: Int) {
    guard let generation = response.generation, let key = exchange.cacheKey else { return }
    context.counters.cacheMisses.add()
    context.cache.adopt(context.service.generation)
    guard generation == context.cache.generation else { return }
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
    let answer = AnswerCache.Answer(
      head: head,
      content: isHead || framing == .none ? [] : content,
      status: response.status.code,
      route: route
    )
    if context.cache.keep(answer, for: key) { context.counters.cacheStores.add() }
    context.counters.cacheEvictions.add(context.cache.takeEvictions())
  }
}

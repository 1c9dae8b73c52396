extension Connection {
  /// Finds who answers a head, and makes ready for its content.
  func route(_ head: HTTPRequestHead, cacheKey: [UInt8]?, now: ServerClock.Instant) {
    input.consume(parser.takeConsumed())
    let match = context.service.router.match(head.method, head.target)
    var exchange = makeExchange(head, cacheKey: cacheKey, now: now)
    switch match {
    case .route(let index, let parameters):
      exchange.route = index
      exchange.parameters = parameters
      self.exchange = exchange
      admit(exchange, context.service.router.routes[index], now: now)
    case .options(let allowed):
      self.exchange = exchange
      if exchange.hasContent { return refuse(.contentTooLarge(limit: 0), head, now: now) }
      parser.next()
      answer(Router.allowing(allowed, context.service.router.options(head, allowed)), now: now)
    case .methodNotAllowed(let allowed):
      decline(.methodNotAllowed(head.method, allowed: allowed), exchange, now: now)
    case .notFound: decline(.notFound(path: head.target.rawPath), exchange, now: now)
    case .unknownMethod: decline(.unknownMethod(head.method), exchange, now: now)
    }
  }

  /// The request is complete: runs its handler.
  func requestArrived(now: ServerClock.Instant) {
    guard var exchange, let index = exchange.route else { return }
    let route = context.service.router.routes[index]
    parser.next()
    exchange.start = context.service.clock.now()
    self.exchange = exchange
    let request = HTTPRequest(
      head: exchange.head, body: content, parameters: exchange.parameters, routeTemplate: route.template)
    content = []
    switch route.runs {
    case .onLoop: answer(route.handler(request), now: now)
    case .inBackground: runInBackground(route, request, now: now)
    }
  }

  /// A background handler has made its answer.
  func answered(_ response: HTTPResponse, now: ServerClock.Instant) {
    guard state.phase == .working else { return }
    answer(response, now: now)
    proceed(now: now)
  }

  /// Answers a request that can't be read further, and closes.
  func refuse(_ problem: HTTPProblem, _ head: HTTPRequestHead? = nil, now: ServerClock.Instant) {
    context.counters.countRefusal(problem.kind)
    if sentLine == nil { noteLine(input.storage.span.extracting(input.range)) }
    send(
      context.service.answer(problem, head ?? exchange?.head),
      Sending(
        version: .http11, toHead: parser.isHead, persists: false, hasUnreadInput: true, refusal: problem.kind),
      now: now
    )
  }

  /// Answers a request that is right in form; the connection stays unless there is content, which nobody will read.
  private func decline(_ problem: HTTPProblem, _ exchange: Exchange, now: ServerClock.Instant) {
    if isReserved { return refuse(.tooManyConnections(limit: limits.connections), exchange.head, now: now) }
    if exchange.hasContent { return refuse(problem, exchange.head, now: now) }
    context.counters.countRefusal(problem.kind)
    parser.next()
    var exchange = exchange
    exchange.refusal = problem.kind
    self.exchange = exchange
    answer(context.service.answer(problem, exchange.head), now: now)
  }

  /// Looks at what stands in the way of a request whose route is known, before its content is read.
  private func admit(_ exchange: Exchange, _ route: Route, now: ServerClock.Instant) {
    let head = exchange.head
    if isReserved, !route.answersWhenFull {
      return refuse(.tooManyConnections(limit: limits.connections), head, now: now)
    }
    // RFC 9110 §10.1.1
    if parser.framing.hasUnknownExpectation { return refuse(.expectationFailed, head, now: now) }
    let isComplete: Bool
    switch parser.beginContent(limit: route.bodyLimit) {
    case .invalid(let problem): return refuse(problem, head, now: now)
    case .complete: isComplete = true
    case .needMore: isComplete = false
    }
    if let refusal = route.admission?(head) {
      if isComplete { parser.next() }
      return answer(refusal, leavesContentUnread: !isComplete, now: now)
    }
    if isComplete { return requestArrived(now: now) }
    beginContent(now: now)
  }

  private func beginContent(now: ServerClock.Instant) {
    content = []
    state.contentBegan(now: now)
    // RFC 9110 §10.1.1: not when the content is on its way already.
    if parser.framing.expectsContinue, input.isEmpty {
      output.append { $0.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8) }
    }
  }

  private func runInBackground(_ route: Route, _ request: HTTPRequest, now: ServerClock.Instant) {
    let mailbox = context.mailbox
    let id = id
    let handler = route.handler
    state.workBegan()
    if !context.service.work.run({ mailbox.post(.answered(id, handler(request))) }) {
      let problem = HTTPProblem.tooMuchWork(limit: limits.backgroundRequests)
      context.counters.countRefusal(problem.kind)
      exchange?.refusal = problem.kind
      answer(context.service.answer(problem, request.head), now: now)
    }
  }

  private func makeExchange(_ head: HTTPRequestHead, cacheKey: [UInt8]?, now: ServerClock.Instant) -> Exchange {
    Exchange(
      head: head,
      route: nil,
      parameters: [:],
      isPersistent: parser.framing.isPersistent(head.version),
      hasContent: parser.framing.framing.hasContent,
      cacheKey: cacheKey,
      start: now
    )
  }
}

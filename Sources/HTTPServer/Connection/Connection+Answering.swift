extension Connection {
  /// Finds who answers a head, and makes ready for its content.
  mutating func route(_ head: HTTPRequestHead, cacheKey: AnswerCache.Key?, _ turn: inout LoopTurn) {
    input.consume(parser.takeConsumed())
    let match = context.service.router.match(head.method, head.target)
    var exchange = makeExchange(head, cacheKey: cacheKey, &turn)
    switch match {
    case .route(let index, let parameters):
      exchange.route = index
      exchange.parameters = parameters
      self.exchange = exchange
      admit(exchange, context.service.router.routes[index], &turn)
    case .options(let allowed):
      if isReserved { return decline(.tooManyConnections(limit: context.service.census.capacity), exchange, &turn) }
      self.exchange = exchange
      if exchange.hasContent { return refuse(.contentTooLarge(limit: 0), &turn, head: head) }
      parser.next()
      answer(Router.allowing(allowed, context.service.router.options(head, allowed)), &turn)
    case .methodNotAllowed(let allowed):
      decline(.methodNotAllowed(head.method, allowed: allowed), exchange, &turn)
    case .notFound: decline(.notFound(path: head.target.rawPath), exchange, &turn)
    case .unknownMethod: decline(.unknownMethod(head.method), exchange, &turn)
    }
  }

  /// The request is complete: runs its handler.
  mutating func requestArrived(_ turn: inout LoopTurn) {
    guard let index = exchange?.route, let head = exchange?.head, let parameters = exchange?.parameters else {
      return breakOff()
    }
    let route = context.service.router.routes[index]
    parser.next()
    exchange?.start = context.service.clock.now()
    let request = HTTPRequest(head: head, body: content, parameters: parameters, routeTemplate: route.template)
    content = []
    let place = route.runs(request)
    exchange?.place = place
    switch place {
    case .onLoop: answer(route.handler(request), &turn)
    case .inBackground: runInBackground(route, request, &turn)
    }
  }

  /// A background handler has made its answer.
  mutating func answered(_ response: HTTPResponse, _ turn: inout LoopTurn) {
    guard state.phase == .working else { return }
    answer(response, &turn)
    proceed(&turn)
  }

  /// Answers a request that can't be read further, and closes. `requestID` is the name of one without a `head`.
  mutating func refuse(
    _ problem: HTTPProblem, _ turn: inout LoopTurn, head: HTTPRequestHead? = nil, requestID: ArraySlice<UInt8>? = nil
  ) {
    context.counters.countRefusal(problem.kind)
    if sentLine == nil {
      let bytes = input.storage
      noteLine(bytes.span.extracting(input.range))
    }
    let head = head ?? exchange?.head
    let response = context.service.answer(problem, head)
    if let route = exchange?.route {
      context.counters.count(route: route, status: response.status.code, microseconds: 0)
    }
    send(
      response,
      Sending(
        version: .http11, toHead: parser.isHead, persists: false, requestID: requestID ?? head?.requestID,
        refusal: problem.kind),
      &turn
    )
  }

  /// Answers a request that is right in form; the connection stays unless there is content, which nobody will read.
  private mutating func decline(_ problem: HTTPProblem, _ exchange: Exchange, _ turn: inout LoopTurn) {
    let problem = isReserved ? .tooManyConnections(limit: context.service.census.capacity) : problem
    if exchange.hasContent { return refuse(problem, &turn, head: exchange.head) }
    context.counters.countRefusal(problem.kind)
    parser.next()
    var exchange = exchange
    exchange.refusal = problem.kind
    self.exchange = exchange
    answer(context.service.answer(problem, exchange.head), &turn)
  }

  /// Looks at what stands in the way of a request whose route is known, before its content is read.
  private mutating func admit(_ exchange: Exchange, _ route: Route, _ turn: inout LoopTurn) {
    let head = exchange.head
    if isReserved, !route.answersWhenFull {
      return decline(.tooManyConnections(limit: context.service.census.capacity), exchange, &turn)
    }
    // RFC 9110 §10.1.1
    if parser.framing.hasUnknownExpectation { return refuse(.expectationFailed, &turn, head: head) }
    let isComplete: Bool
    switch parser.beginContent(limit: route.bodyLimit) {
    case .invalid(let problem): return refuse(problem, &turn, head: head)
    case .complete: isComplete = true
    case .needMore: isComplete = false
    }
    if let refusal = route.admission?(head) {
      if isComplete { parser.next() }
      return answer(refusal, leavesContentUnread: !isComplete, &turn)
    }
    if isComplete { return requestArrived(&turn) }
    beginContent(&turn)
  }

  private mutating func beginContent(_ turn: inout LoopTurn) {
    content = []
    state.contentBegan(now: turn.now)
    // RFC 9110 §10.1.1: not when the content is on its way already.
    if parser.framing.expectsContinue, input.isEmpty {
      output.append { $0.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8) }
    }
  }

  private mutating func runInBackground(_ route: Route, _ request: HTTPRequest, _ turn: inout LoopTurn) {
    let mailbox = context.mailbox
    let id = id
    let handler = route.handler
    let hold = contentHold ?? ContentHold(context.service.contentBudget)
    contentHold = hold
    state.workBegan()
    let isAdmitted = context.service.work.run(isCancelled: { hold.isCancelled }) {
      guard !hold.isCancelled else { return }
      let response = handler(request)
      mailbox.post(.answered(id, response))
    }
    if !isAdmitted {
      let problem = HTTPProblem.tooMuchWork(limit: limits.backgroundRequests)
      context.counters.countRefusal(problem.kind)
      exchange?.refusal = problem.kind
      answer(context.service.answer(problem, request.head), &turn)
    }
  }

  private func makeExchange(_ head: HTTPRequestHead, cacheKey: AnswerCache.Key?, _ turn: inout LoopTurn) -> Exchange {
    Exchange(
      head: head,
      route: nil,
      parameters: [:],
      isPersistent: parser.framing.isPersistent(head.version),
      hasContent: parser.framing.framing.hasContent,
      cacheKey: cacheKey,
      start: turn.now
    )
  }
}

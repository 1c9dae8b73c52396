extension Connection {
  /// Reads on in the head; `true` when there is something to do next.
  mutating func readHead(_ turn: inout LoopTurn) -> Bool {
    // An array of its own keeps the bytes in place while parser and buffer change.
    let bytes = input.storage
    let range = input.range
    switch parser.parseHead(bytes.span.extracting(range)) {
    case .needMore: return refuseIfPeerFinished(&turn)
    case .invalid(let problem): refuse(problem, &turn)
    case .complete: headArrived(bytes.span.extracting(range), &turn)
    }
    return true
  }

  /// Reads on in the content; `true` when there is something to do next.
  mutating func readContent(_ turn: inout LoopTurn) -> Bool {
    let bytes = input.storage
    let range = input.range
    let held = content.count
    let outcome = parser.parseContent(bytes.span.extracting(range), into: &content)
    state.contentReceived(content.count - held)
    guard holdContent(content.count - held) else {
      refuse(.tooMuchContent, &turn)
      return true
    }
    input.consume(parser.takeConsumed())
    switch outcome {
    case .needMore: return refuseIfPeerFinished(&turn)
    case .invalid(let problem): refuse(problem, &turn)
    case .complete: requestArrived(&turn)
    }
    return true
  }

  /// Takes content into the budget; `false` when that is used up.
  private mutating func holdContent(_ count: Int) -> Bool {
    guard count > 0 else { return true }
    let hold = contentHold ?? ContentHold(context.service.contentBudget)
    contentHold = hold
    return hold.take(count)
  }

  /// The present request's content is no longer needed.
  mutating func releaseContent() {
    guard let hold = contentHold else { return }
    content = []
    hold.giveBack()
    contentHold = nil
  }

  /// The head is complete in `bytes`: finds out who answers, and whether at all.
  private mutating func headArrived(_ bytes: borrowing Span<UInt8>, _ turn: inout LoopTurn) {
    noteLine(bytes)
    let key: AnswerCache.Key?
    switch findInCache(bytes, &turn) {
    case .kept(let answer): return headAnswered(bytes, answer, &turn)
    case .missing(let new): key = new
    case .notCacheable: key = nil
    }
    let target: RequestTarget
    do {
      target = try RequestTarget(bytes: bytes.extracting((parser.methodEnd + 1)..<parser.targetEnd))
    } catch {
      // CONNECT has a form of target of its own (RFC 9112 §3.2.3): a method that is not known is told first
      // (RFC 9110 §9.1).
      let method = HTTPMethod(rawValue: bytes.extracting(parser.methodStart..<parser.methodEnd).text)
      return refuse(
        method.isKnown ? .malformedTarget(error) : .unknownMethod(method), &turn, requestID: requestID(bytes))
    }
    let head = makeHead(bytes, target)
    if target.isAsterisk, head.method != .options, head.method.isKnown {
      return refuse(.malformedRequest(.asteriskWithoutOptions, offset: parser.methodEnd + 1), &turn, head: head)
    }
    route(head, cacheKey: key, &turn)
  }

  /// The answer to the head in `bytes` is kept already: nothing else is made of it.
  private mutating func headAnswered(
    _ bytes: borrowing Span<UInt8>, _ answer: KeptAnswer, _ turn: inout LoopTurn
  ) {
    let isPersistent = parser.framing.isPersistent(parser.version)
    let persists = persists(isPersistent)
    let requestID = requestID(bytes)
    remember(bytes, answer, persists: isPersistent, requestID: requestID, &turn)
    send(answer, parser.version, persists: persists, requestID: requestID, turn)
    input.consume(parser.takeConsumed())
    parser.next()
    state.answered(persists: persists, now: turn.now)
  }

  /// The name of the request whose head is in `bytes`, which is what `input` holds.
  private func requestID(_ bytes: borrowing Span<UInt8>) -> ArraySlice<UInt8>? {
    RequestID.find(bytes, parser.fields).map { place in
      input.storage[(input.range.lowerBound + place.lowerBound)..<(input.range.lowerBound + place.upperBound)]
    }
  }

  private mutating func refuseIfPeerFinished(_ turn: inout LoopTurn) -> Bool {
    guard state.isPeerFinished else { return false }
    refuse(.incompleteRequest, &turn)
    return true
  }

  private func makeHead(_ bytes: borrowing Span<UInt8>, _ target: RequestTarget) -> HTTPRequestHead {
    let fieldBytes = bytes.extracting(parser.blockStart..<parser.position)
    let offset = Int32(clamping: parser.blockStart)
    let method = bytes.extracting(parser.methodStart..<parser.methodEnd)
    return HTTPRequestHead(
      method: HTTPMethod(rawValue: method.text),
      target: target,
      version: parser.version,
      fields: HTTPFields(
        storage: Array(copying: fieldBytes),
        places: parser.fields.map { $0.moved(by: -offset) }
      ),
      remoteAddress: address
    )
  }
}

extension Span<UInt8> {
  /// The bytes as text; what is not UTF-8 becomes U+FFFD.
  fileprivate var text: String {
    unsafe withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

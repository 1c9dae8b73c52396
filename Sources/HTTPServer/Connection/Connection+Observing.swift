extension Connection {
  /// Keeps what the observer is to be told of a head that has come as far as `bytes`.
  mutating func noteLine(_ bytes: borrowing Span<UInt8>) {
    guard context.service.observer != nil else { return }
    sentLine = SentLine(bytes, parser)
  }

  /// Tells the observer of the present request, which is over.
  mutating func observe(route: Int?, status: Int?, refusal: HTTPProblem.Kind? = nil, contentBytes: Int) {
    guard let observer = context.service.observer else { return }
    observer(
      RequestRecord(
        method: sentLine?.method,
        target: sentLine?.target,
        requestID: sentLine?.requestID,
        route: route.map { context.service.router.routes[$0].template },
        status: status,
        refusal: refusal,
        contentBytes: contentBytes,
        duration: requestStart.duration(to: context.service.clock.now()),
        remoteAddress: address
      )
    )
    sentLine = nil
  }

  /// Tells the observer of a request whose client has gone, if there is one.
  mutating func observeAbandoned() {
    guard let exchange else { return }
    observe(
      route: exchange.route, status: exchange.streamedStatus, refusal: exchange.refusal,
      contentBytes: exchange.streamed)
  }
}

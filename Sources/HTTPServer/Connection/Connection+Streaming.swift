extension Connection {
  /// How many pieces one connection may make on the loop before others have their turn.
  static let piecesPerTurn = 4

  /// Begins a streamed answer, whose head is queued.
  mutating func begin(_ stream: HTTPBodyStream, _ framing: ResponseHead.Framing, persists: Bool) {
    exchange?.isChunked = framing == .chunked
    exchange?.streamRemaining = stream.length
    exchange?.persistsAfterStream = persists
    producer = stream.producer
    state.streamBegan()
  }

  /// Makes the next piece, or has it made; `true` when there is something to do next.
  mutating func stream(_ turn: inout LoopTurn, _ pieces: inout Int) -> Bool {
    guard !isBacklogged, pieces < Self.piecesPerTurn, var producer else { return false }
    if exchange?.place == .inBackground {
      self.producer = nil
      makePieceInBackground(producer)
      return false
    }
    pieces += 1
    let piece = producer.next()
    self.producer = producer
    take(piece, &turn)
    return true
  }

  /// A background producer has made a piece.
  mutating func pieceArrived(_ piece: HTTPBodyPiece, _ producer: any HTTPBodyProducer, _ turn: inout LoopTurn) {
    guard state.phase == .streaming else { return }
    self.producer = producer
    take(piece, &turn)
    proceed(&turn)
  }

  private func makePieceInBackground(_ producer: any HTTPBodyProducer) {
    let mailbox = context.mailbox
    let id = id
    context.service.work.makePiece {
      var producer = producer
      let piece = producer.next()
      mailbox.post(.piece(id, piece, producer))
    }
  }

  private mutating func take(_ piece: HTTPBodyPiece, _ turn: inout LoopTurn) {
    switch piece {
    case .bytes(let bytes): takeBytes(bytes)
    case .end: endStream(&turn)
    case .failure: breakOff()
    }
  }

  private mutating func takeBytes(_ bytes: [UInt8]) {
    guard !bytes.isEmpty, let exchange else { return }
    if let remaining = exchange.streamRemaining {
      // More than announced: the client would take the rest for the next answer.
      guard bytes.count <= remaining else { return breakOff() }
      self.exchange?.streamRemaining = remaining - bytes.count
    }
    self.exchange?.streamed += bytes.count
    guard exchange.isChunked else { return output.append(bytes) }
    let size = String(bytes.count, radix: 16)
    output.append { $0.append(contentsOf: "\(size)\r\n".utf8) }
    output.append(bytes)
    output.append { $0.append(contentsOf: "\r\n".utf8) }
  }

  private mutating func endStream(_ turn: inout LoopTurn) {
    guard let exchange, exchange.streamRemaining ?? 0 == 0 else { return breakOff() }
    if exchange.isChunked { output.append { $0.append(contentsOf: "0\r\n\r\n".utf8) } }
    producer = nil
    observe(
      route: exchange.route, status: exchange.streamedStatus, refusal: exchange.refusal,
      contentBytes: exchange.streamed)
    self.exchange = nil
    state.answered(persists: exchange.persistsAfterStream, now: turn.now)
  }
}

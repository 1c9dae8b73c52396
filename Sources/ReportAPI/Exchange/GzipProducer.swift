import HTTPServer

/// The pieces of another producer, packed as one gzip stream.
struct GzipProducer: HTTPBodyProducer {
  private var source: any HTTPBodyProducer
  private let stream = GzipStream()
  private var isOver = false

  init(_ source: any HTTPBodyProducer) {
    self.source = source
  }

  mutating func next() -> HTTPBodyPiece {
    guard !isOver else { return .end }
    let packed: [UInt8]?
    switch source.next() {
    case .bytes(let bytes): packed = stream.pack(bytes, isLast: false)
    case .end:
      isOver = true
      packed = stream.pack([], isLast: true)
    case .failure: return .failure
    }
    return packed.map(HTTPBodyPiece.bytes) ?? .failure
  }
}

/// Content that is made while it is sent: the server asks for the next piece only when the client has taken most of
/// what came before, so that a slow client costs one piece of memory.
///
/// A stream of known length is sent with Content-Length, another one chunked (to HTTP/1.0 up to the connection's
/// end). Pieces are made where the route's handler ran, on the event loop or in the background.
public struct HTTPBodyStream: Sendable {
  /// The length in bytes, when it is known. Content of another length breaks the connection off.
  public let length: Int?
  /// Makes the pieces.
  public let producer: any HTTPBodyProducer

  /// Content of this producer.
  public init(length: Int? = nil, producer: any HTTPBodyProducer) {
    self.length = length
    self.producer = producer
  }
}

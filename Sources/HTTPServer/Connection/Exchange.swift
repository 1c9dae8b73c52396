/// A request under way and what is known of its answer's frame.
struct Exchange {
  let head: HTTPRequestHead
  /// The route, by its index, when one was found.
  var route: Int?
  var parameters: PathParameters
  /// Where the answer is made, and its pieces when it is streamed.
  var place = Route.Place.onLoop
  /// Whether the client wants the connection kept.
  let isPersistent: Bool
  /// Whether content was announced.
  let hasContent: Bool
  /// The request's key in the answer cache, when its answer may be kept.
  let cacheKey: AnswerCache.Key?
  /// When the request was complete: the latency runs from here.
  var start: ServerClock.Instant
  /// Whether the answer comes in chunks.
  var isChunked = false
  /// Whether the connection stays when the stream has ended.
  var persistsAfterStream = false
  /// Why the server itself refuses the request, when it does.
  var refusal: HTTPProblem.Kind?
  /// The status of a streamed answer that has begun.
  var streamedStatus: Int?
  /// How much content of a streamed answer was made.
  var streamed = 0
  /// What of a streamed answer's known length is still to come.
  var streamRemaining: Int?
}

/// Reads one request from bytes as they come (RFC 9112).
///
/// It is given all bytes of the request that have come and were not taken out yet, looks at each byte once, and keeps
/// its place. It stores no bytes: what it finds are places in the input. `parseHead` until it is complete, then
/// `beginContent`, then `parseContent` until that is complete; `next()` for the request behind it. However the bytes
/// are cut, the outcome is the same.
struct RequestParser {
  let limits: RequestLimits
  var state = ParserState.start
  /// Why the request was refused, in state `refused`.
  private(set) var refusal = HTTPProblem.incompleteRequest
  /// How many bytes of the input have been looked at.
  var position = 0
  /// How many bytes of the request were taken out of the input before its present beginning.
  private(set) var taken = 0

  /// Where the present line, of request or field, begins.
  var lineStart = 0
  /// Where the fields begin.
  var blockStart = 0
  /// The method's place; the target begins one byte behind it.
  var methodStart = 0
  var methodEnd = 0
  var targetEnd = 0
  /// Whether the method is HEAD: then not even a refusal has content (RFC 9110 §9.3.2).
  var isHead = false
  var version = HTTPVersion.http11
  var majorVersion: UInt8 = 1
  /// The present field.
  var nameEnd = 0
  var valueStart = 0
  /// The fields found so far, as places in the input.
  var fields: [HTTPFields.Place] = []

  var framing = FramingFields()
  /// Content that is still to come: of the request, or of the chunk.
  var remaining = 0
  var contentLimit = 0
  /// Content found so far.
  var contentCount = 0
  var chunkDigits = 0
  var chunkExtensionBytes = 0
  var isInTrailer = false
  var trailerFields = 0

  init(limits: RequestLimits) {
    self.limits = limits
  }

  /// Looks at the head's bytes up to the empty line. `input` begins with the request's first byte, behind what
  /// `skipEmptyLine` has passed over.
  mutating func parseHead(_ input: borrowing Span<UInt8>) -> ParseOutcome {
    do {
      while position < input.count {
        switch state {
        case .start, .emptyLineFeed, .methodStart, .method, .targetStart, .target, .version, .requestLineReturn,
          .requestLineFeed:
          try parseRequestLine(input)
        case .fieldStart, .fieldName, .valueStart, .value, .fieldLineFeed, .emptyLineEnd:
          try parseFields(input)
          if state == .complete {
            try framing.finish(version: version, at: offset)
            state = .headComplete
            return .complete
          }
        case .refused: return .invalid(refusal)
        default: return .complete
        }
      }
    } catch {
      return refuse(error)
    }
    return .needMore
  }

  /// Passes over the empty line that may come before a request (RFC 9112 §2.2), which is none of its bytes. Tells how
  /// many bytes of it are there; the next input begins behind them. To be called before `parseHead`, for as long as no
  /// byte of the request has come.
  mutating func skipEmptyLine(_ input: borrowing Span<UInt8>) -> Int {
    var count = 0
    if state == .start, count < input.count, input[count] == ByteClass.carriageReturn {
      state = .emptyLineFeed
      count += 1
    }
    if state == .emptyLineFeed, count < input.count, input[count] == ByteClass.lineFeed {
      state = .methodStart
      count += 1
    }
    return count
  }

  /// Where the bytes of a class end, from `position` on: before `end`, or there.
  @inline(__always)
  func scan(_ input: borrowing Span<UInt8>, to end: Int, while isIn: (UInt8) -> Bool) -> Int {
    var index = position
    while index < end, isIn(input[index]) { index += 1 }
    return index
  }

  /// The offset of the byte that is looked at, from the request's first byte.
  var offset: Int { taken + position }

  /// A 400 for the byte that is looked at.
  func fault(_ fault: RequestFault) -> HTTPProblem {
    .malformedRequest(fault, offset: offset)
  }

  mutating func refuse(_ problem: HTTPProblem) -> ParseOutcome {
    state = .refused
    refusal = problem
    return .invalid(problem)
  }

  /// Tells how many bytes at the input's beginning are no longer needed; the next input begins behind them. Not to be
  /// called between `parseHead` and the last use of the head's places.
  mutating func takeConsumed() -> Int {
    // The name of a trailer field is looked at when its line is complete.
    let count = isInTrailer && state != .complete ? lineStart : position
    taken += count
    position -= count
    lineStart -= count
    nameEnd -= count
    valueStart -= count
    blockStart -= count
    return count
  }

  /// Begins the next request, which follows in the input at once.
  mutating func next() {
    // The array's room is used again. It moves, because an array with two holders would be copied when it is emptied.
    var places: [HTTPFields.Place] = []
    swap(&places, &fields)
    places.removeAll(keepingCapacity: true)
    self = RequestParser(limits: limits)
    fields = places
  }
}

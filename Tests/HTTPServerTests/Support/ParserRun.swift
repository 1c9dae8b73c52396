@testable import HTTPServer

/// What came of feeding a parser, in a form that can be compared.
enum ParserResult: Equatable, Sendable {
  case request(ParsedRequest)
  case needMore
  case refused(HTTPProblem)
}

struct ParsedRequest: Equatable, Sendable {
  var method: String
  var target: String
  var version: HTTPVersion
  var fields: [String]
  var body: String
  var isPersistent: Bool
  /// The bytes that were given and belong to the next request.
  var rest: String
}

/// Feeds a parser as a connection does: what was consumed is taken away, what was not stays.
struct ParserRun {
  var parser: RequestParser
  let contentLimit: Int
  private var buffer: [UInt8] = []
  private var body: [UInt8] = []
  private var parsed: ParsedRequest?

  init(limits: ServerLimits = ServerLimits(), contentLimit: Int = 1_000) {
    parser = RequestParser(limits: RequestLimits(limits))
    self.contentLimit = contentLimit
  }

  mutating func feed(_ bytes: some Sequence<UInt8>) -> ParserResult {
    buffer.append(contentsOf: bytes)
    let start = buffer
    if parser.position == 0 { buffer.removeFirst(parser.skipEmptyLine(start.span)) }
    let input = buffer
    if parsed == nil {
      switch parser.parseHead(input.span) {
      case .needMore: return .needMore
      case .invalid(let problem): return .refused(problem)
      case .complete: parsed = head()
      }
      buffer.removeFirst(parser.takeConsumed())
      if case .invalid(let problem) = parser.beginContent(limit: contentLimit) { return .refused(problem) }
    }
    let rest = buffer
    let outcome = parser.parseContent(rest.span, into: &body)
    buffer.removeFirst(parser.takeConsumed())
    switch outcome {
    case .needMore: return .needMore
    case .invalid(let problem): return .refused(problem)
    case .complete:
      parsed?.body = String(decoding: body, as: UTF8.self)
      parsed?.rest = String(decoding: buffer, as: UTF8.self)
      return parsed.map(ParserResult.request) ?? .needMore
    }
  }

  /// The result of one input, given in pieces that end at these offsets. Bytes behind a complete request count as its
  /// rest, whenever they come.
  static func result(
    of bytes: [UInt8],
    cutAt cuts: [Int],
    limits: ServerLimits = ServerLimits(),
    contentLimit: Int = 1_000
  ) -> ParserResult {
    var run = ParserRun(limits: limits, contentLimit: contentLimit)
    var start = 0
    for end in cuts + [bytes.count] {
      let result = run.feed(bytes[start..<end])
      start = end
      switch result {
      case .needMore: continue
      case .refused: return result
      case .request(var request):
        request.rest += String(decoding: bytes[end...], as: UTF8.self)
        return .request(request)
      }
    }
    return .needMore
  }

  private func head() -> ParsedRequest {
    func text(_ start: Int, _ end: Int) -> String { String(decoding: buffer[start..<end], as: UTF8.self) }
    return ParsedRequest(
      method: text(parser.methodStart, parser.methodEnd),
      target: text(parser.methodEnd + 1, parser.targetEnd),
      version: parser.version,
      fields: parser.fields.map {
        text(Int($0.nameStart), Int($0.nameEnd)) + "=" + text(Int($0.valueStart), Int($0.valueEnd))
      },
      body: "",
      isPersistent: parser.framing.isPersistent(parser.version),
      rest: ""
    )
  }
}

import Foundation
@testable import HTTPServer

// Feeds the request parser as a connection does, whole and in pieces. A crash, or pieces that change the outcome, end
// the run.

/// What one input came to: the requests in it, and what ended the reading.
private struct Outcome: Equatable {
  var requests: [Request] = []
  /// `nil` while more is awaited.
  var refusal: HTTPProblem?
}

private struct Request: Equatable {
  var line: [UInt8] = []
  var fields: [[UInt8]] = []
  var target = ""
  var cacheKey: [UInt8]?
  var body: [UInt8] = []
  var isPersistent = true
}

/// Limits that a short input can reach.
private let limits = {
  var limits = ServerLimits()
  limits.requestLine = 160
  limits.headerBlock = 512
  limits.headerFields = 12
  limits.chunkExtensions = 24
  return limits
}()
private let contentLimit = 96

private struct Feeding {
  var parser = RequestParser(limits: RequestLimits(limits))
  var buffer: [UInt8] = []
  var request: Request?
  var outcome = Outcome()
  var isOver = false

  mutating func feed(_ bytes: ArraySlice<UInt8>) {
    buffer.append(contentsOf: bytes)
    while !isOver, step() {}
  }

  /// `true` when a request was complete, so that there may be another one.
  private mutating func step() -> Bool {
    let start = buffer
    if parser.position == 0 { buffer.removeFirst(parser.skipEmptyLine(start.span)) }
    let head = buffer
    if request == nil {
      switch parser.parseHead(head.span) {
      case .needMore: return false
      case .invalid(let problem): return end(problem)
      case .complete: request = read(head)
      }
      buffer.removeFirst(parser.takeConsumed())
      if case .invalid(let problem) = parser.beginContent(limit: contentLimit) { return end(problem) }
    }
    let rest = buffer
    var body = request?.body ?? []
    let result = parser.parseContent(rest.span, into: &body)
    request?.body = body
    buffer.removeFirst(parser.takeConsumed())
    guard body.count <= contentLimit else { fatalError("more content than the limit: \(body.count)") }
    switch result {
    case .needMore: return false
    case .invalid(let problem): return end(problem)
    case .complete:
      if let request { outcome.requests.append(request) }
      request = nil
      parser.next()
      return true
    }
  }

  private mutating func end(_ problem: HTTPProblem) -> Bool {
    outcome.refusal = problem
    guard !problem.explanation.isEmpty else { fatalError("a problem without an explanation") }
    isOver = true
    return false
  }

  private func read(_ head: [UInt8]) -> Request {
    var request = Request()
    request.line = Array(head[parser.methodStart..<parser.targetEnd])
    request.fields = parser.fields.map {
      Array(head[Int($0.nameStart)..<Int($0.nameEnd)]) + [0] + Array(head[Int($0.valueStart)..<Int($0.valueEnd)])
    }
    do throws(RequestTargetError) {
      request.target = try RequestTarget(bytes: head[(parser.methodEnd + 1)..<parser.targetEnd].span).description
    } catch {
      request.target = error.explanation
    }
    var key: [UInt8] = []
    let varying = VaryingFields([.accept, .host])
    if CacheKey.make(head.span, parser, variesBy: varying, into: &key) { request.cacheKey = key }
    request.isPersistent = parser.framing.isPersistent(parser.version)
    return request
  }
}

private func outcome(_ bytes: [UInt8], cutAt cuts: some Sequence<Int>) -> Outcome {
  var feeding = Feeding()
  var start = 0
  for cut in cuts {
    feeding.feed(bytes[start..<cut])
    start = cut
  }
  feeding.feed(bytes[start...])
  return feeding.outcome
}

/// One input of the fuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzParser(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let whole = outcome(bytes, cutAt: [])
  // A few places that the bytes themselves decide, so that a finding can be repeated.
  var random = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  var cuts: [Int] = []
  for _ in 0..<3 {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    cuts.append(Int(random >> 33) % (count + 1))
  }
  for cuts in [Array(0..<count), cuts.sorted()] {
    let pieces = outcome(bytes, cutAt: cuts)
    guard pieces == whole else {
      fatalError("cut at \(cuts): \(pieces)\nwhole: \(whole)")
    }
  }
  return 0
}

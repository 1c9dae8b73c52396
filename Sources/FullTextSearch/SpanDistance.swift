import HanText

/// How many characters lie between spans.
enum SpanDistance {
  /// Calls `body` with each span of `spans` and the fewest characters between it and another one of `others`; nil without
  /// another. Both ascend. Spans that touch or overlap have a distance of 0; a span is no other one to itself. O(n + m).
  @inline(__always)
  static func forEach(_ spans: [Span], to others: [Span], _ body: (Span, Int?) -> Void) {
    var next = 0
    var latestEnd: Int?
    for span in spans {
      while next < others.count, others[next] < span {
        latestEnd = max(latestEnd ?? 0, others[next].end)
        next += 1
      }
      var after = next
      while after < others.count, others[after] == span { after += 1 }
      let before = latestEnd.map { max(0, span.start - $0) }
      let behind = after < others.count ? max(0, others[after].start - span.end) : nil
      body(span, before.map { min($0, behind ?? $0) } ?? behind)
    }
  }
}

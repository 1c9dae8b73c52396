public import FullTextSearch

extension Snapshot {
  /// Why a query found nothing, in sentences: the parts that are in no passage; or that all are, and not together; or
  /// that the filters leave nothing.
  public func reasonsForNothing(_ query: SearchQuery, matching filter: PassageFilter) -> [String] {
    func total(_ expression: SearchExpression, _ filter: PassageFilter) -> Int {
      (try? search(SearchQuery(expression), matching: filter).total) ?? 0
    }
    if !filter.isEmpty {
      let all = total(query.expression, PassageFilter())
      if all > 0 { return ["The filters leave nothing of the passages found; without them there are \(all)."] }
    }
    let parts =
      switch query.expression {
      case .all(let parts), .any(let parts): parts
      case .near(let terms, _): terms.map { SearchExpression.term($0) }
      default: [query.expression]
      }
    let counts = parts.compactMap { part -> (text: String, total: Int)? in
      if case .not = part { return nil }
      return (SearchQuery(part).understood, total(part, PassageFilter()))
    }
    let missing = counts.filter { $0.total == 0 }.map { "No passage has \($0.text)." }
    guard missing.isEmpty else { return missing }
    let found = counts.map { "\($0.text) (\($0.total))" }.joined(separator: ", ")
    return ["Each part is found, but no passage meets them all: \(found)."]
  }
}

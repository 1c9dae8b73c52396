public import FullTextSearch

extension Snapshot {
  /// The most reasons that are told of one query.
  private static let mostReasons = 8
  /// What searching without one part after the other may cost; a dearer query is told its parts only.
  private static let explanationLimit = 50_000_000

  /// Why a query found nothing, in sentences: the parts that are in no passage; or that all are, and not together, and
  /// without which of them there is something; or that the filters leave nothing, or `exact` does.
  public func reasonsForNothing(
    _ query: SearchQuery, matching filter: PassageFilter, exact: Bool = false
  ) -> [String] {
    if !filter.isEmpty {
      let all = total(query.expression, exact: exact)
      let passages = all == 1 ? "is 1" : "are \(all)"
      if all > 0 { return ["The filters leave nothing of the passages found; without them there \(passages)."] }
    }
    if exact {
      let all = total(query.expression, matching: filter, exact: false)
      let passages = all == 1 ? "is 1 passage" : "are \(all) passages"
      if all > 0 { return ["No source has it as it is written; without exact=1 there \(passages)."] }
    }
    return Array(reasons(for: query.expression, exact).prefix(Self.mostReasons))
  }

  /// Why no passage meets an expression.
  private func reasons(for expression: SearchExpression, _ exact: Bool) -> [String] {
    switch expression {
    case .term, .not: return ["No passage has \(Self.text(of: expression))."]
    case .filter(let filter): return [reason(for: filter)]
    case .any(let parts): return parts.flatMap { reasons(for: $0, exact) }
    case .near(let terms, _):
      let parts = terms.map { SearchExpression.term($0) }
      let together = total(.all(parts), exact: exact)
      guard together == 0 else {
        return [
          "\(together) \(together == 1 ? "passage has" : "passages have") \(parts.map(Self.text).joined(separator: " and ")), "
            + "and none so near to each other."
        ]
      }
      return reasons(forAll: parts, exact)
    case .all(let parts): return reasons(forAll: parts, exact)
    }
  }

  private func reasons(forAll parts: [SearchExpression], _ exact: Bool) -> [String] {
    let wanted = parts.filter { if case .not = $0 { false } else { true } }
    let counts = wanted.map { (part: $0, total: total($0, exact: exact)) }
    let missing = counts.filter { $0.total == 0 }
    guard missing.isEmpty else { return missing.flatMap { reasons(for: $0.part, exact) } }
    let found = counts.map { "\(Self.text(of: $0.part)) (\($0.total))" }.joined(separator: ", ")
    let whole = ["Each part is found, but no passage meets them all: \(found)."]
    // Of two parts that are both wanted, each is left when the other one goes.
    guard parts.count > 2 || wanted.count < parts.count, parts.count <= Self.mostReasons else { return whole }
    let cost = searchIndex.estimatedCost(of: SearchQuery(.all(parts)), exact: exact)
    guard cost < Self.explanationLimit / parts.count else { return whole }
    return whole
      + parts.indices.compactMap { index in
        var rest = parts
        let part = rest.remove(at: index)
        guard wanted.count > 1 || wanted != [part] else { return nil }
        let all = total(.all(rest), exact: exact)
        return all > 0 ? "Without \(Self.text(of: part)) there \(all == 1 ? "is 1" : "are \(all)")." : nil
      }
  }

  /// Why a condition takes no passage: mostly because it names something that there is not.
  private func reason(for filter: FieldFilter) -> String {
    let nearest =
      switch filter.field {
      case "place": nearestPlace(to: filter.value)
      case "report": nearestReport(to: filter.value)
      case "year": Self.year(of: filter).flatMap(nearestReportYear).map { String($0) }
      default: String?.none
      }
    return "No passage has \(Self.text(of: .filter(filter)))" + (nearest.map { "; the nearest is \($0)." } ?? ".")
  }

  private func total(
    _ expression: SearchExpression, matching filter: PassageFilter = PassageFilter(), exact: Bool
  ) -> Int {
    (try? search(SearchQuery(expression), matching: filter, exact: exact).total) ?? 0
  }

  private static func text(of expression: SearchExpression) -> String { SearchQuery(expression).understood }
}

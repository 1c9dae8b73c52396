public import FullTextSearch

extension Snapshot {
  /// Why a query found nothing, in sentences: the parts that are in no passage; or that all are, and not together, and
  /// without which of them there is something; or that the filters leave nothing, or `exact` does.
  ///
  /// Finding that out costs no more than `limit`, what a query may; of what could cost more it is said that it was not
  /// determined.
  public func reasonsForNothing(
    _ query: SearchQuery, matching filter: PassageFilter, exact: Bool = false, limit: Int = SearchIndex.standardLimit
  ) -> [String] {
    var reasons = ReasonsForNothing(query, trials: TrialSearches(of: self, limit: limit), exact: exact, snapshot: self)
    return reasons.sentences(matching: filter)
  }
}

/// Tells why a query finds nothing.
private struct ReasonsForNothing {
  /// The most reasons that are told of one query.
  private static let most = 8

  private let query: SearchQuery
  private var trials: TrialSearches
  private let exact: Bool
  private let snapshot: Snapshot

  init(_ query: SearchQuery, trials: TrialSearches, exact: Bool, snapshot: Snapshot) {
    self.query = query
    self.trials = trials
    self.exact = exact
    self.snapshot = snapshot
  }

  /// The reasons for a query that finds nothing among the passages that `filter` takes.
  mutating func sentences(matching filter: PassageFilter) -> [String] {
    if !filter.isEmpty {
      guard let all = total(query.expression) else {
        return [Self.undetermined("there is something without the filters")]
      }
      let passages = all == 1 ? "is 1" : "are \(all)"
      if all > 0 { return ["The filters leave nothing of the passages found; without them there \(passages)."] }
    }
    if exact {
      guard let all = try? trials.total(query, matching: filter) else {
        return [Self.undetermined("there is something without exact=1")]
      }
      let passages = all == 1 ? "is 1 passage" : "are \(all) passages"
      if all > 0 { return ["No source has it as it is written; without exact=1 there \(passages)."] }
    }
    return Array(reasons(for: query.expression).prefix(Self.most))
  }

  /// Why no passage meets an expression, of which that is known.
  private mutating func reasons(for expression: SearchExpression) -> [String] {
    switch expression {
    case .term(let term):
      let hint = TermHint.hint(for: term.text, fields: Snapshot.queryFields)
      return ["No passage has \(Self.text(of: expression))" + (hint.map { "; \($0)." } ?? ".")]
    case .not: return ["No passage has \(Self.text(of: expression))."]
    case .filter(let filter): return [reason(for: filter)]
    case .any(let parts): return parts.flatMap { reasons(for: $0) }
    case .near(let terms, _):
      let parts = terms.map { SearchExpression.term($0) }
      let names = parts.map(Self.text).joined(separator: " and ")
      guard let together = total(.all(parts)) else { return [Self.undetermined("any passage has \(names)")] }
      guard together == 0 else {
        return [
          "\(together) \(together == 1 ? "passage has" : "passages have") \(names), and none so near to each other."
        ]
      }
      return reasons(forAll: parts)
    case .all(let parts): return reasons(forAll: parts)
    }
  }

  private mutating func reasons(forAll parts: [SearchExpression]) -> [String] {
    let wanted = parts.filter { if case .not = $0 { false } else { true } }
    let counts = wanted.map { (part: $0, total: total($0)) }
    let missing = counts.filter { $0.total == 0 }
    guard missing.isEmpty else { return missing.flatMap { reasons(for: $0.part) } }
    let unknown = counts.filter { $0.total == nil }.map {
      Self.undetermined("any passage has \(Self.text(of: $0.part))")
    }
    guard unknown.isEmpty else { return unknown }
    let found = counts.map { "\(Self.text(of: $0.part)) (\($0.total ?? 0))" }.joined(separator: ", ")
    return ["Each part is found, but no passage meets them all: \(found)."] + partsTooMany(of: parts, wanted)
  }

  /// Without which single parts of a conjunction there is something.
  private mutating func partsTooMany(of parts: [SearchExpression], _ wanted: [SearchExpression]) -> [String] {
    // Of two parts that are both wanted, each is left when the other one goes.
    guard parts.count > 2 || wanted.count < parts.count, parts.count <= Self.most else { return [] }
    return parts.indices.compactMap { index in
      var rest = parts
      let part = rest.remove(at: index)
      guard wanted.count > 1 || wanted != [part], let all = total(.all(rest)), all > 0 else { return nil }
      return "Without \(Self.text(of: part)) there \(all == 1 ? "is 1" : "are \(all)")."
    }
  }

  /// Why a condition takes no passage: mostly because it names something that there is not.
  private func reason(for filter: FieldFilter) -> String {
    let nearest =
      switch filter.field {
      case "place": snapshot.nearestPlace(to: filter.value)
      case "report": snapshot.nearestReport(to: filter.value)
      case "year": Snapshot.year(of: filter).flatMap(snapshot.nearestReportYear).map { String($0) }
      default: String?.none
      }
    return "No passage has \(Self.text(of: .filter(filter)))" + (nearest.map { "; the nearest is \($0)." } ?? ".")
  }

  /// How many passages meet an expression; nil when that would cost too much to find out.
  private mutating func total(_ expression: SearchExpression) -> Int? {
    try? trials.total(SearchQuery(expression), exact: exact)
  }

  private static func undetermined(_ question: String) -> String {
    "Whether \(question) was not determined: finding out costs more than a query may."
  }

  private static func text(of expression: SearchExpression) -> String { SearchQuery(expression).understood }
}

/// Why a query that is well formed is not answered.
public enum SearchFailure: Error, Sendable, Hashable {
  /// It could read more postings than a query may.
  case tooCostly(cost: Int, limit: Int)

  /// What is wrong and what would be right, in a sentence.
  public var explanation: String {
    switch self {
    case .tooCostly(let cost, let limit):
      "the query could read \(cost) postings, and \(limit) is the most; ask for rarer or fewer terms"
    }
  }
}

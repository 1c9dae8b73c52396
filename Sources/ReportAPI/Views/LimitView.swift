/// A limit with the value that it has here.
struct LimitView: Sendable {
  let limit: Limit
  let limits: ServiceLimits
  /// The place in the table of limits.
  let index: Int
}

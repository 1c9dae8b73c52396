/// How the service is.
struct Health: Sendable {
  /// What a health check asks for.
  enum Status: String, CaseIterable, Sendable {
    case live, ready
  }

  let status: Status
  let reports: Int
}

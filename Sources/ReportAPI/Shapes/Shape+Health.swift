extension Shape<Health> {
  static let health = Shape(
    "Health", "How the service is.",
    [
      .choice("status", "live: the process answers; ready: it has its reports and takes requests.") { $0.status },
      .integer("reports", "How many reports it has.") { $0.reports },
    ])
}

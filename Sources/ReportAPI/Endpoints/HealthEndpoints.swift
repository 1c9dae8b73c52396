import Corpus

/// `/health/live` and `/health/ready`.
enum HealthEndpoints {
  static func all(isReady: @escaping @Sendable () -> Bool) -> [Endpoint] {
    [live, ready(isReady)]
  }

  private static let live = Endpoint(
    name: "live", path: "/health/live", group: .operation, summary: "Whether the process answers",
    meaning: "Answers 200 as long as the process can answer at all. Takes any parameter.",
    takesAnyParameter: true, lifetime: .moment, success: .json(.health), example: "/health/live",
    answersWhenFull: true
  ) { call throws(Problem) in
    .json(Shape.health.json(Health(status: .live, reports: call.snapshot.reportCount)))
  }

  private static func ready(_ isReady: @escaping @Sendable () -> Bool) -> Endpoint {
    Endpoint(
      name: "ready", path: "/health/ready", group: .operation, summary: "Whether requests should be sent here",
      meaning: "Answers 200 when the reports are read and requests are taken, 503 while starting and stopping. Takes "
        + "any parameter.",
      takesAnyParameter: true, lifetime: .moment, success: .json(.health), problems: [.notReady],
      example: "/health/ready"
    ) { call throws(Problem) in
      guard isReady() else { throw Problem(kind: .notReady, detail: ProblemKind.notReady.explanation) }
      return .json(Shape.health.json(Health(status: .ready, reports: call.snapshot.reportCount)))
    }
  }
}

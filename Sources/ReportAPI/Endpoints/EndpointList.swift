/// All endpoints, in the order in which they are listed.
enum EndpointList {
  static func all(isReady: @escaping @Sendable () -> Bool) -> [Endpoint] {
    ReportEndpoints.all + SectionEndpoints.all + FigureEndpoints.all + SearchEndpoints.all + ExtractEndpoints.all
      + HealthEndpoints.all(isReady: isReady) + ContractEndpoints.all + PageEndpoints.all
  }
}

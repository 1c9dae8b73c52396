/// All endpoints, in the order in which they are listed.
enum EndpointList {
  static func all(of state: ServiceState) -> [Endpoint] {
    ReportEndpoints.all + SourceEndpoints.all + SectionEndpoints.all + GlossaryEndpoints.all + PlaceEndpoints.all
      + ExportEndpoints.all(state) + FigureEndpoints.all + ComparisonEndpoints.all + IndicatorEndpoints.all
      + QualityEndpoints.all + SearchEndpoints.all(state.limits) + SuggestEndpoints.all(state.limits)
      + TermEndpoints.all(state.limits) + ExtractEndpoints.all(state.limits)
      + HealthEndpoints.all(isReady: state.isReady)
      + OperationEndpoints.all(state) + RootEndpoints.all(state) + ContractEndpoints.all + PageEndpoints.all
  }
}

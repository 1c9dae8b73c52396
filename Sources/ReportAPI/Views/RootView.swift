import Corpus

/// What there is, as it is shown at `/v1`.
struct RootView: Sendable {
  let snapshot: Snapshot
  let build: String
  let links: [EndpointLink]
}

/// An endpoint with a line for a shell that asks it.
struct EndpointLink: Sendable {
  let endpoint: Endpoint
  /// The address that the client reached the service by.
  let host: String

  var curl: String {
    let address = "'\(host)\(endpoint.example)'"
    return endpoint.body == nil ? "curl \(address)" : "curl --data-binary @FILE \(address)"
  }

  /// Every endpoint but those that only exist for machines that watch the service.
  static func all(of state: ServiceState, host: String?) -> [EndpointLink] {
    EndpointList.all(of: state).map { EndpointLink(endpoint: $0, host: host ?? "localhost:8080") }
  }
}

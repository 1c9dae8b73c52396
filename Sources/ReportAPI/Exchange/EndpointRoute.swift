import Corpus
import HTTPServer

/// An endpoint at one path, with what its requests need of it ready made.
///
/// It is a class, so that a request costs one reference count, however much is declared of the endpoint.
final class EndpointRoute: Sendable {
  let endpoint: Endpoint
  /// The endpoint's query parameters.
  let parameters: DeclaredParameters
  /// The format at the end of the path, where that is a route of its own.
  let suffix: Format?
  /// What tells builds apart that may answer differently.
  let build: String

  init(_ endpoint: Endpoint, suffix: Format?, build: String) {
    self.endpoint = endpoint
    self.suffix = suffix
    self.build = build
    parameters = DeclaredParameters(endpoint.parameters)
  }
}

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

  /// Where the answer to a request is made: in the background what may take longer than a few milliseconds, by the
  /// endpoint's declaration (`Endpoint.Work`) or by a parameter's (`ParameterDeclaration.takesLong`), or because the
  /// nearest id must be looked for among many, so that no event loop is held up. That a client's copy is still good is told on the loop, whatever the answer would take.
  func place(of request: HTTPRequest, in snapshot: Snapshot) -> Route.Place {
    guard endpoint.work.isLong(in: snapshot) || asksForLongWork(request) || asksForUnknown(request, snapshot) else {
      return .onLoop
    }
    return EndpointCall(route: self, request: request, snapshot: snapshot).isUnchanged ? .onLoop : .inBackground
  }

  private func asksForLongWork(_ request: HTTPRequest) -> Bool {
    guard !parameters.long.isEmpty, let items = try? request.target.queryItems() else { return false }
    return items.contains { parameters.long.contains($0.name) }
  }

  /// Whether the path names a report that is not there, of so many that finding the nearest id takes long.
  private func asksForUnknown(_ request: HTTPRequest, _ snapshot: Snapshot) -> Bool {
    guard Endpoint.Work.reports.isLong(in: snapshot), let id = request.parameters[PathParameter.report.name] else {
      return false
    }
    if endpoint.problems.contains(.unknownReport) { return snapshot.row(ofReport: id) == nil }
    return endpoint.problems.contains(.unknownFigure) && snapshot.row(ofFigure: id) == nil
  }
}

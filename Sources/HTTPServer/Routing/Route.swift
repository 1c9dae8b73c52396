/// One method on one path template, and what answers it.
public struct Route: Sendable {
  /// Where a handler runs.
  public enum Place: Sendable, Hashable {
    /// On the connection's event loop, which serves nothing else meanwhile: for work of at most a few milliseconds.
    case onLoop
    /// On a background thread: for work that takes longer, or waits.
    case inBackground
  }

  /// Makes the answer.
  public typealias Handler = @Sendable (HTTPRequest) -> HTTPResponse
  /// Looks at a head before its content is read. An answer refuses the request at once, and the content is never
  /// read; `nil` lets it in.
  public typealias Admission = @Sendable (HTTPRequestHead) -> HTTPResponse?

  /// The method. HEAD is answered from GET, and OPTIONS by the router, unless a route is there for them.
  public let method: HTTPMethod
  /// The path: literal segments and `{name}` for a parameter, which takes one segment that is not empty.
  public let template: String
  /// The longest content that the handler takes, in bytes.
  public let bodyLimit: Int
  /// Where the handler runs; asked once for each request, on its event loop.
  public let runs: @Sendable (HTTPRequest) -> Place
  /// Whether it is answered on the connections kept in reserve when all others are taken: for health checks.
  public let answersWhenFull: Bool
  /// Looks at a head before its content is read.
  public let admission: Admission?
  /// Makes the answer.
  public let handler: Handler

  /// A route of these parts; `runs` tells for each request where its handler runs.
  public init(
    _ method: HTTPMethod,
    _ template: String,
    bodyLimit: Int = 0,
    answersWhenFull: Bool = false,
    admission: Admission? = nil,
    runs: @escaping @Sendable (HTTPRequest) -> Place,
    handler: @escaping Handler
  ) {
    self.method = method
    self.template = template
    self.bodyLimit = bodyLimit
    self.runs = runs
    self.answersWhenFull = answersWhenFull
    self.admission = admission
    self.handler = handler
  }

  /// A route whose handler always runs in the same place.
  public init(
    _ method: HTTPMethod,
    _ template: String,
    bodyLimit: Int = 0,
    runs place: Place = .onLoop,
    answersWhenFull: Bool = false,
    admission: Admission? = nil,
    handler: @escaping Handler
  ) {
    self.init(
      method, template, bodyLimit: bodyLimit, answersWhenFull: answersWhenFull, admission: admission,
      runs: { _ in place }, handler: handler)
  }
}

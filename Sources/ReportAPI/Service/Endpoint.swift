import HTTPServer

/// One method on one path, with everything that is to be said of it. The route, the check of its parameters, its
/// formats and its entry in the OpenAPI document come from this declaration.
struct Endpoint: Sendable {
  /// The group that the endpoint is listed under.
  enum Group: String, CaseIterable, Sendable {
    case reports, sections, figures, search, stateless, operation, contract
  }

  /// For how long the answer to a request stays the same.
  enum Lifetime: Sendable {
    /// As long as the reports do: it may be kept and sent again.
    case reports
    /// As long as the build does.
    case build
    /// As long as the process runs: it depends on how that was started.
    case process
    /// It may be another one each time.
    case moment

    /// Whether an answer may be kept and sent again until the reports change.
    var isKept: Bool { self == .reports || self == .build }
  }

  /// What a request's body is.
  struct Body: Sendable {
    let limit: Int
    let meaning: String
    let example: String
  }

  /// What the answer is when all goes well.
  struct Success: Sendable {
    let mediaType: MediaType
    let schema: Schema
    let meaning: String
    /// Other media types that the answer may have instead.
    var otherMediaTypes: [MediaType] = []

    static func json<Value>(_ shape: Shape<Value>) -> Success {
      Success(mediaType: .json, schema: .reference(shape.name), meaning: shape.meaning)
    }
  }

  /// Names the operation in the OpenAPI document.
  let name: String
  var method = HTTPMethod.get
  /// The path, with `{name}` for its parameters.
  let path: String
  let group: Group
  let summary: String
  let meaning: String
  var pathParameters: [PathParameter] = []
  /// What the endpoint itself asks for; `parameters` has those of its formats too.
  var ownParameters: [ParameterDeclaration] = []
  /// The forms of the answer, the one that holds without being asked for first; none where it has but one and takes
  /// no notice of the Accept field.
  var formats: [Format] = []
  /// Whether the answer is a list, of which the items' schema is this.
  var itemSchema: Schema?
  /// Whether parameters that are not declared are let pass: health checks are asked by machines that add their own.
  var takesAnyParameter = false
  /// For how long the answer to a request stays the same.
  var lifetime = Lifetime.reports
  /// What tells the answers of one process from those of another, where they live as long as that.
  var version: (@Sendable () -> String)?
  /// Whether the answer repeats the address that the client reached the service by.
  var showsHost = false
  var body: Body?
  let success: Success
  /// The problems that the endpoint itself tells of, beside those of its parameters.
  var problems: [ProblemKind] = []
  /// An address of this endpoint whose answer is the example in the OpenAPI document.
  let example: String
  /// What the answer's work grows with: long work is done in the background.
  var work = Work.shown
  var answersWhenFull = false
  let answer: @Sendable (Call) throws(Problem) -> Answer

  /// Every query parameter.
  var parameters: [ParameterDeclaration] {
    var all = ownParameters
    if formats.count > 1 { all.append(Parameter.format(among: formats).declaration) }
    if formats.contains(.csv) { all.append(Parameter.bom.declaration) }
    if formats.contains(.json) { all.append(Parameter.pretty.declaration) }
    return formats.isEmpty ? all : all.map { $0.taken(among: formats) }
  }

  /// The formats that can be asked for at the end of the path.
  var suffixes: [Format] {
    formats.count > 1 ? formats : []
  }
}

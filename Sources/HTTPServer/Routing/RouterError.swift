/// Why routes can't be joined to a router.
public enum RouterError: Error, Hashable, Sendable {
  /// The template does not begin with `/`, or has a segment that is neither literal nor `{name}`.
  case malformedTemplate(String)
  /// The template names one parameter twice.
  case repeatedParameter(name: String, template: String)
  /// Two routes have the same method and template.
  case duplicate(HTTPMethod, template: String)
  /// Two routes have the same method and match the same paths; the second could never be reached.
  case shadowed(HTTPMethod, template: String, by: String)
  /// The server does not know the method (`HTTPMethod.known`), so the route could never be reached.
  case unknownMethod(HTTPMethod, template: String)

  /// What is wrong and what would be right, in a sentence.
  public var explanation: String {
    switch self {
    case .malformedTemplate(let template):
      "\(template) is not a template; use / and segments that are literal or {name}."
    case .repeatedParameter(let name, let template): "\(template) names {\(name)} twice; give each its own name."
    case .duplicate(let method, let template): "\(method) \(template) is there twice."
    case .shadowed(let method, let template, let by):
      "\(method) \(template) can never be reached, because \(by) matches the same paths."
    case .unknownMethod(let method, let template): "\(method) of \(template) is not a method of this server."
    }
  }
}

import Corpus
import FullTextSearch
import HTTPServer

/// Why a request is not answered as asked (RFC 9457).
struct Problem: Error, Equatable, Sendable {
  let kind: ProblemKind
  /// What is wrong with this request and what would be right, in a sentence.
  let detail: String
  /// The parameter that is at fault.
  var parameter: String?
  /// What was given.
  var given: String?
  /// What is allowed instead, where it can be listed.
  var allowed: [String]?
  /// The allowed value nearest to the one given.
  var nearest: String?
  /// In how many seconds to ask again, where that helps.
  var retryAfter: Int?
}

extension Problem {
  /// Somebody else's request is making the answer.
  static func stillCounting(retryAfter: Int) -> Problem {
    Problem(
      kind: .overloaded, detail: "The exports are being counted for the first time; try again in a moment.",
      retryAfter: retryAfter)
  }

  static func unknownParameter(_ name: String, allowed: [String], path: String) -> Problem {
    let nearest = NearestName.nearest(to: name, among: allowed)
    let question = nearest.map { "; did you mean \($0)?" } ?? "; it takes none."
    return Problem(
      kind: .unknownParameter, detail: "\(name) is not a parameter of \(path)" + question, parameter: name,
      given: name, allowed: allowed, nearest: nearest)
  }

  static func repeatedParameter(_ name: String, given: [String]) -> Problem {
    Problem(
      kind: .repeatedParameter, detail: "\(name) takes one value, but was given \(given.count) times.",
      parameter: name, given: given.joined(separator: ", "))
  }

  /// A parameter that the form of the answer has no use for.
  static func parameter(_ item: QueryItem, notTakenBy format: Format, but formats: [Format]) -> Problem {
    let words = formats.map { "format=" + $0.rawValue }
    return Problem(
      kind: .conflictingParameter,
      detail: "\(item.name) is taken with \(words.joined(separator: " or ")) only, and this answer is "
        + "\(format.rawValue); leave it out, or ask for the other form.",
      parameter: item.name, given: item.value, allowed: words, nearest: words.first)
  }

  /// The order of passages is given, and that they are grouped.
  static func orderOfGroups(_ order: SearchOrder) -> Problem {
    Problem(
      kind: .conflictingParameter,
      detail: "Groups stand in the order of their best passages, so that sort=\(order.rawValue) is not taken with "
        + "group; leave out one of them.",
      parameter: "sort", given: order.rawValue, allowed: [SearchOrder.relevance.rawValue],
      nearest: SearchOrder.relevance.rawValue)
  }

  static func missingParameter(_ declaration: ParameterDeclaration) -> Problem {
    Problem(
      kind: .missingParameter,
      detail: "\(declaration.name) is missing; give it, as in \(declaration.name)=\(declaration.example).",
      parameter: declaration.name)
  }

  /// Of two parameters neither is there, and one is needed.
  static func missingOne(of declaration: ParameterDeclaration, or others: [String]) -> Problem {
    Problem(
      kind: .missingParameter,
      detail: "\(declaration.name) is missing; give it, as in \(declaration.name)=\(declaration.example), or "
        + others.joined(separator: " or ") + ".",
      parameter: declaration.name, allowed: [declaration.name] + others)
  }

  static func invalidValue(_ value: String, of name: String, _ fault: ParameterFault) -> Problem {
    Problem(
      kind: .invalidParameter, detail: "\(name) \(fault.explanation).", parameter: name, given: value,
      allowed: fault.allowed, nearest: fault.nearest)
  }

  static func invalidQuery(_ query: String, _ error: SearchQueryError) -> Problem {
    Problem(kind: .invalidQuery, detail: sentence(error.explanation), parameter: "q", given: query)
  }

  static func tooCostly(_ query: String, _ failure: SearchFailure, parameter: String = "q") -> Problem {
    Problem(kind: .queryTooCostly, detail: sentence(failure.explanation), parameter: parameter, given: query)
  }

  static func tooManyTerms(_ count: Int) -> Problem {
    Problem(
      kind: .invalidParameter,
      detail: "term was given \(count) times; give it \(SearchQuery.maximumTerms) times at most.", parameter: "term",
      given: String(count), allowed: ["1..\(SearchQuery.maximumTerms)"])
  }

  static func condition(_ condition: FieldFilter, of query: String, fault: String) -> Problem {
    let detail = "The condition \(condition.field): at position \(condition.position) \(fault)."
    return Problem(kind: .invalidQuery, detail: detail, parameter: "q", given: query)
  }

  static func notAcceptable(_ accept: String, allowed: [String]) -> Problem {
    Problem(
      kind: .notAcceptable,
      detail: "This resource has no form that Accept takes; it has \(allowed.joined(separator: ", ")).",
      given: accept, allowed: allowed, nearest: allowed.first)
  }

  static func cursor(_ kind: ProblemKind, given: String) -> Problem {
    Problem(kind: kind, detail: kind.explanation, parameter: "cursor", given: given)
  }

  static func unknownReport(_ id: String, nearest: String?) -> Problem {
    unknown(.unknownReport, "No report has the id \(id)", parameter: "id", given: id, nearest: nearest)
  }

  static func unknownSection(_ path: String, of report: String, nearest: String?) -> Problem {
    unknown(
      .unknownSection, "The report \(report) has no section \(path)", parameter: "path", given: path, nearest: nearest)
  }

  static func unknownFigure(_ id: String, nearest: String?) -> Problem {
    unknown(.unknownFigure, "No figure has the id \(id)", parameter: "id", given: id, nearest: nearest)
  }

  static func unknownIndicator(_ code: String, nearest: String?) -> Problem {
    unknown(
      .unknownIndicator, "No indicator has the code \(code)", parameter: "code", given: code, nearest: nearest)
  }

  static func unknownProblem(_ name: String, nearest: String?) -> Problem {
    unknown(.notFound, "No kind of problem is named \(name)", parameter: "name", given: name, nearest: nearest)
  }

  static func unknownExport(_ name: String, nearest: String?) -> Problem {
    unknown(.notFound, "No export is named \(name)", parameter: "file", given: name, nearest: nearest)
  }

  static func unreadable(_ report: UnreadableReport) -> Problem {
    let kind: ProblemKind =
      switch report.reason {
      case .empty: .emptyText
      case .tooLarge: .contentTooLarge
      case .undecodable: .undecodableText
      case .unsupported: .unsupportedContent
      }
    return Problem(kind: kind, detail: report.explanation)
  }

  private static func unknown(
    _ kind: ProblemKind, _ statement: String, parameter: String, given: String, nearest: String?
  ) -> Problem {
    Problem(
      kind: kind, detail: statement + (nearest.map { "; the nearest is \($0)." } ?? "; there are none."),
      parameter: parameter, given: given, nearest: nearest)
  }

  /// A clause as a sentence: with a capital and a full stop.
  private static func sentence(_ clause: String) -> String {
    clause.prefix(1).uppercased() + clause.dropFirst() + (clause.hasSuffix(".") ? "" : ".")
  }
}

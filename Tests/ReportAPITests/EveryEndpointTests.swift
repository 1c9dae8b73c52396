import Corpus
import Foundation
import HTTPServer
import Testing

@testable import ReportAPI

/// One set of checks for all endpoints; a new one joins by itself.
struct EveryEndpointTests {
  private static let endpoints = EndpointList.all(of: ServiceState())
  private let client: APIClient
  private let check = SchemaCheck(document: OpenAPIDocument().root)

  init() throws {
    client = try APIClient.seeds.get()
  }

  private func answer(_ endpoint: Endpoint, _ target: String? = nil) throws -> APIAnswer {
    try client.send(endpoint.method, target ?? endpoint.example, body: Array((endpoint.body?.example ?? "").utf8))
  }

  private func expectProblem(_ answer: APIAnswer, _ kind: ProblemKind, _ comment: Comment) throws {
    #expect(answer.status == kind.status.code, comment)
    #expect(answer.fields[.contentType] == "application/problem+json", comment)
    let problem = try answer.json
    #expect(check.faults(of: problem, in: Schema.reference("Problem").json) == [], comment)
    #expect(problem["type"]?.text == kind.type, comment)
    #expect(problem["status"]?.integer == answer.status, comment)
    #expect(problem["detail"]?.text?.hasSuffix(".") == true || problem["detail"]?.text?.hasSuffix("?") == true, comment)
  }

  @Test(arguments: endpoints)
  func answersInItsShape(endpoint: Endpoint) throws {
    let answer = try answer(endpoint)
    #expect(answer.status == 200)
    #expect(answer.fields[.contentType] == endpoint.success.mediaType.contentType)
    #expect(answer.fields[.cacheControl] == "no-cache")
    #expect(answer.fields[.xContentTypeOptions] == "nosniff")
    #expect(!answer.bytes.isEmpty)
    guard endpoint.success.mediaType == .json else { return }
    #expect(check.faults(of: try answer.json, in: endpoint.success.schema.json) == [])
    // The schema of lists lets rows of some keys pass too; without being asked for, whole items are there.
    guard let itemSchema = endpoint.itemSchema else { return }
    for item in try answer.json["data"]?.elements ?? [] { #expect(check.faults(of: item, in: itemSchema.json) == []) }
  }

  @Test(arguments: endpoints)
  func answersHEADAsGET(endpoint: Endpoint) throws {
    guard endpoint.method == .get else { return }
    let get = try answer(endpoint)
    let head = try client.send(.head, endpoint.example)
    #expect(head.status == get.status && head.fields == get.fields && head.bytes == get.bytes)
  }

  @Test(arguments: endpoints)
  func refusesUnknownParameters(endpoint: Endpoint) throws {
    let target = endpoint.example + (endpoint.example.contains("?") ? "&" : "?") + "limitt=1"
    let answer = try answer(endpoint, target)
    guard !endpoint.takesAnyParameter else {
      #expect(answer.status == 200)
      return
    }
    try expectProblem(answer, .unknownParameter, "\(target)")
    let problem = try answer.json
    #expect(problem["parameter"] == .string("limitt") && problem["given"] == .string("limitt"))
    #expect(problem["allowed"] == .strings(endpoint.parameters.map(\.name)))
    let nearest = NearestName.nearest(to: "limitt", among: endpoint.parameters.map(\.name))
    #expect(problem["nearest"]?.text == nearest)
  }

  @Test(arguments: endpoints)
  func refusesBadValuesOfEveryParameter(endpoint: Endpoint) throws {
    for parameter in endpoint.parameters {
      let needed = endpoint.parameters.filter { $0.isRequired && $0.name != parameter.name }
        .map { "\($0.name)=\($0.example)&" }.joined()
      let path = String(endpoint.example.prefix { $0 != "?" })
      let empty = try answer(endpoint, "\(path)?\(needed)\(parameter.name)=")
      try expectProblem(empty, .invalidParameter, "\(parameter.name)")
      if !parameter.isRepeatable {
        let twice = "\(parameter.name)=\(parameter.example)&\(parameter.name)=\(parameter.example)"
        try expectProblem(try answer(endpoint, "\(path)?\(needed)\(twice)"), .repeatedParameter, "\(parameter.name)")
      }
    }
  }

  /// A parameter that only some forms take is refused in the others, and named with those that take it.
  @Test(arguments: endpoints.filter { $0.formats.count > 1 })
  func refusesParametersOfOtherForms(endpoint: Endpoint) throws {
    for parameter in endpoint.parameters {
      let formats = parameter.formats ?? endpoint.formats
      #expect(parameter.formats == nil || parameter.meaning.contains("Only \(formats[0].rawValue)"))
      #expect(parameter.json["x-formats"] == parameter.formats.map { .strings($0.map(\.rawValue)) })
      for format in endpoint.formats where !formats.contains(format) {
        let needed = endpoint.parameters.filter(\.isRequired).map { "\($0.name)=\($0.example)&" }.joined()
        let path = String(endpoint.example.prefix { $0 != "?" })
        let query = "\(needed)\(parameter.name)=\(parameter.example)"
        for target in ["\(path)?\(query)&format=\(format.rawValue)", "\(path).\(format.rawValue)?\(query)"] {
          let answer = try answer(endpoint, target)
          try expectProblem(answer, .conflictingParameter, "\(target)")
          #expect(try answer.json["allowed"] == .strings(formats.map { "format=" + $0.rawValue }), "\(target)")
        }
      }
    }
  }

  @Test(arguments: endpoints)
  func refusesOtherMethods(endpoint: Endpoint) throws {
    let path = String(endpoint.example.prefix { $0 != "?" })
    let answer = try client.send(.delete, path)
    try expectProblem(answer, .methodNotAllowed, "\(path)")
    #expect(answer.fields[.allow]?.contains(endpoint.method.rawValue) == true)
    #expect(try answer.json["allowed"]?.elements?.contains(.string(endpoint.method.rawValue)) == true)
    let options = try client.send(.options, path)
    #expect(options.status == 204 && options.fields[.allow] == answer.fields[.allow])
  }

  @Test(arguments: endpoints)
  func unknownIDsNameTheNearest(endpoint: Endpoint) throws {
    guard let last = endpoint.pathParameters.last else { return }
    let path = String(endpoint.example.prefix { $0 != "?" })
      .replacingOccurrences(of: last.example, with: last.example + "x")
    let answer = try answer(endpoint, path)
    #expect(answer.status == 404)
    let problem = try answer.json
    #expect(problem["nearest"] == .string(last.example))
    #expect(problem["parameter"] == .string(last.name) && problem["given"] == .string(last.example + "x"))
  }

  @Test(arguments: endpoints)
  func bodiesAreRefusedWhereNoneIsTaken(endpoint: Endpoint) throws {
    let limit = endpoint.body?.limit ?? 0
    let answer = try client.send(endpoint.method, endpoint.example, body: [UInt8](repeating: 0x61, count: limit + 1))
    try expectProblem(answer, .contentTooLarge, "\(endpoint.path)")
  }
}

extension Endpoint: CustomTestStringConvertible {
  /// The method and the path.
  public var testDescription: String { "\(method) \(path)" }
}

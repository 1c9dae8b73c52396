import Corpus
import HTTPServer
import Testing

@testable import ReportAPI

/// What every GET has in common on the wire: validators, packing, origins, names of requests.
struct ValidatorTests {
  private static let endpoints = EndpointList.all(of: ServiceState())
    .filter { $0.method == .get && $0.lifetime != .moment }
  private let client: APIClient

  init() throws {
    client = try APIClient.seeds.get()
  }

  @Test(arguments: endpoints)
  func aRepeatedGETIsAnsweredWith304(endpoint: Endpoint) throws {
    let first = try client.send(.get, endpoint.example)
    let tag = try #require(first.fields[.etag])
    #expect(tag.hasPrefix("\"") && tag.hasSuffix("\"") && first.status == 200)
    for value in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
      let second = try client.send(.get, endpoint.example, fields: [.ifNoneMatch: value])
      #expect(second.status == 304 && second.bytes.isEmpty, "\(value)")
      #expect(second.fields[.etag] == tag && second.fields[.vary] == first.fields[.vary])
      #expect(second.fields[.cacheControl] == "no-cache" && second.fields[.contentType] == nil)
    }
    let other = try client.send(.get, endpoint.example, fields: [.ifNoneMatch: "\"x\""])
    #expect(other.status == 200 && other.bytes == first.bytes)
    #expect(try client.send(.head, endpoint.example, fields: [.ifNoneMatch: tag]).status == 304)
  }

  @Test(arguments: endpoints)
  func tagsTellFormsApart(endpoint: Endpoint) throws {
    let plain = try client.send(.get, endpoint.example)
    let packed = try client.send(.get, endpoint.example, fields: [.acceptEncoding: "gzip"])
    #expect(plain.fields[.etag] != packed.fields[.etag])
    for format in endpoint.formats.dropFirst() {
      let other = try client.send(.get, endpoint.example, fields: [.accept: format.mediaType.rawValue])
      #expect(other.fields[.contentType]?.hasPrefix(format.mediaType.rawValue) == true)
      #expect(other.fields[.etag] != plain.fields[.etag])
    }
  }

  @Test(arguments: endpoints)
  func contentOfAKilobyteIsPackedWhenAskedFor(endpoint: Endpoint) throws {
    let plain = try client.send(.get, endpoint.example)
    let packed = try client.send(.get, endpoint.example, fields: [.acceptEncoding: "br, gzip;q=0.8"])
    #expect(plain.fields[.contentEncoding] == nil)
    #expect(plain.fields[.vary]?.contains("Accept-Encoding") == true)
    guard plain.bytes.count >= 1024 else {
      #expect(packed.fields[.contentEncoding] == nil && packed.bytes == plain.bytes)
      return
    }
    #expect(packed.fields[.contentEncoding] == "gzip" && packed.bytes.starts(with: [0x1F, 0x8B]))
    #expect(packed.bytes.count < plain.bytes.count)
    #expect(try Gzip.unpacked(packed.bytes) == plain.bytes)
    for refusal in ["identity", "gzip;q=0", "", "br"] {
      #expect(try client.send(.get, endpoint.example, fields: [.acceptEncoding: refusal]).bytes == plain.bytes)
    }
  }

  @Test func streamsArePackedAsTheyGo() throws {
    let plain = try client.send(.get, "/v1/sections.csv")
    let packed = try client.send(.get, "/v1/sections.csv", fields: [.acceptEncoding: "gzip"])
    #expect(packed.fields[.contentEncoding] == "gzip" && packed.bytes.count < plain.bytes.count / 2)
    #expect(try Gzip.unpacked(packed.bytes) == plain.bytes)
  }

  @Test(arguments: EndpointList.all(of: ServiceState()))
  func pagesOfEveryOriginMayRead(endpoint: Endpoint) throws {
    let path = String(endpoint.example.prefix { $0 != "?" })
    let body = Array((endpoint.body?.example ?? "").utf8)
    for answer in [
      try client.send(endpoint.method, endpoint.example, body: body, fields: [.origin: "https://example.org"]),
      try client.send(.delete, path, fields: [.origin: "https://example.org"]),
    ] {
      #expect(answer.fields.values(of: .accessControlAllowOrigin) == ["*"])
      #expect(answer.fields[.accessControlExposeHeaders]?.contains("ETag") == true)
    }
    let plain = try client.send(endpoint.method, endpoint.example, body: body)
    #expect(plain.fields.values(of: .accessControlAllowOrigin) == ["*"])
    #expect(plain.fields[.accessControlExposeHeaders] == nil && plain.fields[.vary]?.contains("Origin") == true)
    let preflight = try client.send(
      .options, path, fields: [.origin: "https://example.org", .accessControlRequestMethod: endpoint.method.rawValue])
    #expect(preflight.status == 204)
    #expect(preflight.fields[.accessControlAllowMethods]?.contains(endpoint.method.rawValue) == true)
    #expect(preflight.fields[.accessControlAllowHeaders]?.contains("If-None-Match") == true)
    #expect(preflight.fields[.accessControlMaxAge] != nil)
  }

  @Test(arguments: ["/v1/reports", "/v1/nothing", "/v1/reports?x=1", "/health/live"])
  func theNameOfARequestComesBack(target: String) throws {
    let answer = try client.send(.get, target, fields: [.xRequestID: "a-1"])
    #expect(answer.fields.values(of: .xRequestID) == ["a-1"])
    #expect(try client.send(.get, target).fields[.xRequestID] == nil)
    let long = String(repeating: "a", count: 201)
    #expect(try client.send(.get, target, fields: [.xRequestID: long]).fields[.xRequestID] == nil)
  }

  @Test func tagsFollowTheReportsAndTheBuild() throws {
    let records = try APIClient.seedRecords.get()
    let tag = try client.send(.get, "/v1/figures?year=2022&place=a").fields[.etag]
    #expect(try client.send(.get, "/v1/figures?place=a&year=2022").fields[.etag] == tag)
    #expect(try client.send(.get, "/v1/figures?place=a&year=2023").fields[.etag] != tag)
    let replica = try APIClient(records: records.reversed())
    #expect(try replica.send(.get, "/v1/figures?place=a&year=2022").fields[.etag] == tag)
    let fewer = try APIClient(records: Array(records.dropFirst()))
    #expect(try fewer.send(.get, "/v1/figures?place=a&year=2022").fields[.etag] != tag)
    var state = ServiceState()
    state.build = "0.1.0+other"
    let rebuilt = try APIClient(records: records, state: state)
    #expect(try rebuilt.send(.get, "/v1/figures?place=a&year=2022").fields[.etag] != tag)
    #expect(try rebuilt.send(.get, "/openapi.yaml").fields[.etag] != client.send(.get, "/openapi.yaml").fields[.etag])
  }

  @Test func whatIsNotThereIsNever304() throws {
    let answer = try client.send(.get, "/v1/reports/none", fields: [.ifNoneMatch: "*"])
    #expect(answer.status == 404 && answer.fields[.etag] == nil)
  }

  @Test func modificationIsToldInSeconds() throws {
    var builder = SnapshotBuilder()
    for record in try APIClient.seedRecords.get() { builder.put(record) }
    let store = CorpusStore(builder.build(modified: 784_111_777)) { 784_111_777 }
    let client = try APIClient(store: store)
    let then = "Sun, 06 Nov 1994 08:49:37 GMT"
    let before = "Sun, 06 Nov 1994 08:49:36 GMT"
    #expect(try client.send(.get, "/v1/reports").fields[.lastModified] == then)
    #expect(try client.send(.get, "/v1/reports", fields: [.ifModifiedSince: then]).status == 304)
    #expect(try client.send(.get, "/v1/reports", fields: [.ifModifiedSince: before]).status == 200)
    #expect(
      try client.send(.get, "/v1/reports", fields: [.ifModifiedSince: then, .ifNoneMatch: "\"x\""]).status == 200)
    #expect(try client.send(.get, "/v1/reports", fields: [.ifModifiedSince: "yesterday"]).status == 200)
    store.update { $0.remove(id: "000_c31315ad0663ef0d") }
    #expect(try client.send(.get, "/v1/reports", fields: [.ifModifiedSince: then]).status == 200)
  }

  @Test func everyAnswerNamesItsCorpusAndBuild() throws {
    for target in ["/v1/reports", "/v1/figures.csv", "/v1/reports/none", "/openapi.yaml"] {
      let fields = try client.send(.get, target).fields
      #expect(fields[.gongbaoBuild] == ServiceVersion.current)
      #expect(fields[.gongbaoCorpus]?.utf8.count == 32)
    }
  }
}

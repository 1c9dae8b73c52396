import Foundation
import HTTPServer
import TestSupport
import Testing

@testable import ReportAPI

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The API over sockets: what a client gets is what the endpoints answer.
struct LiveServerTests {
  /// Serves the seeds while `body` runs.
  private func serving(_ served: APIClient? = nil, _ body: (String) async throws -> Void) async throws {
    let client = try served ?? APIClient.seeds.get()
    let server = HTTPServer(
      configuration: ServerConfiguration(port: 0, loops: 1), router: client.router, problem: client.service.response)
    let address = try server.start()
    do {
      try await body("http://\(address)")
    } catch {
      server.stop()
      await server.stopped()
      throw error
    }
    server.stop()
    await server.stopped()
  }

  private func send(
    _ method: String = "GET", _ address: String, body: [UInt8]? = nil
  ) async throws -> (response: HTTPURLResponse, bytes: [UInt8]) {
    var request = URLRequest(url: try #require(URL(string: address)))
    request.httpMethod = method
    request.httpBody = body.map { Data($0) }
    // URLSession asks for gzip by itself, and unpacks it.
    request.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    let (data, response) = try await URLSession.shared.data(for: request)
    return (try #require(response as? HTTPURLResponse), Array(data))
  }

  @Test func everyExampleIsAnsweredAsWithoutAServer() async throws {
    let client = try APIClient.seeds.get()
    try await serving { origin in
      for endpoint in client.service.endpoints where !endpoint.showsHost {
        let body = endpoint.body.map { Array($0.example.utf8) }
        let target = endpoint.example.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) ?? ""
        let (response, bytes) = try await send(endpoint.method.rawValue, origin + target, body: body)
        let expected = try client.send(endpoint.method, endpoint.example, body: body ?? [])
        #expect(response.statusCode == 200 && bytes == expected.bytes, "\(endpoint.example)")
        #expect(response.value(forHTTPHeaderField: "Content-Type") == expected.fields[.contentType])
        // What is written while it is sent has no length beforehand.
        let length = endpoint.success.mediaType == .ndjson ? nil : String(bytes.count)
        #expect(response.value(forHTTPHeaderField: "Content-Length") == length)
      }
    }
  }

  @Test func refusalsHaveTheirShapeAndFields() async throws {
    try await serving { origin in
      let missing = try await send("GET", origin + "/v1/target")
      #expect(missing.response.statusCode == 404)
      #expect(try JSONParser.parse(missing.bytes)["nearest"] == .string("/v1/targets"))
      let method = try await send("PUT", origin + "/v1/reports", body: [])
      #expect(method.response.statusCode == 405)
      #expect(method.response.value(forHTTPHeaderField: "Allow")?.contains("GET") == true)
      #expect(method.response.value(forHTTPHeaderField: "Content-Type") == "application/problem+json")
      let long = try await send("GET", origin + "/v1/search?q=" + String(repeating: "a", count: 9000))
      #expect(long.response.statusCode == 414)
      #expect(try JSONParser.parse(long.bytes)["type"] == .string("/docs/problems/request-line-too-long"))
    }
  }

  @Test func queriesPastTheirBoundAreRefusedWhole() async throws {
    var state = ServiceState()
    state.limits.queryCost = 1000
    let client = try APIClient(records: APIClient.seedRecords.get(), state: state)
    let chain = (0..<50).map { _ in "%E7%9A%84" }.joined(separator: "%20near/100%20")
    try await serving(client) { origin in
      for query in [chain, "%E7%9A%84%20%E4%B8%80"] {
        let (response, bytes) = try await send("GET", origin + "/v1/search?q=" + query)
        #expect(response.statusCode == 422)
        #expect(response.value(forHTTPHeaderField: "Content-Type") == "application/problem+json")
        #expect(try JSONParser.parse(bytes)["type"] == .string("/docs/problems/query-too-costly"))
      }
      // The connection and the server are as well as before.
      #expect(try await send("GET", origin + "/v1/search?q=%E7%A2%A7%E9%81%93").response.statusCode == 200)
    }
  }

  @Test func headHasTheFieldsOfGetAndNoBody() async throws {
    try await serving { origin in
      let head = try await send("HEAD", origin + "/v1/reports")
      let get = try await send("GET", origin + "/v1/reports")
      #expect(head.response.statusCode == 200 && head.bytes.isEmpty)
      #expect(
        head.response.value(forHTTPHeaderField: "Content-Length")
          == get.response.value(forHTTPHeaderField: "Content-Length"))
    }
  }

  @Test func aWholeReportCanBePosted() async throws {
    let seed = try #require(try Seed.all().last)
    try await serving { origin in
      let (response, bytes) = try await send("POST", origin + "/v1/extract", body: seed.bytes)
      #expect(response.statusCode == 200)
      #expect(try JSONParser.parse(bytes).at("report.source.bytes") == .integer(seed.bytes.count))
    }
  }
}

import Testing

@testable import HTTPServer

/// Requests with content, over real sockets.
@Suite struct ContentTests {
  @Test(arguments: [Route.Place.onLoop, .inBackground])
  func contentOfEachFramingArrives(_ place: Route.Place) async throws {
    let server = try TestServer([.echo(limit: 300_000, runs: place)])
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello")
    #expect(try client.response().text == "hello")
    try client.send(
      "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\nX: y\r\n\r\n")
    #expect(try client.response().text == "hello")
    let large = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 300000\r\n\r\n")
    try client.send(large)
    #expect(try client.response().body == large)
    await server.stop()
  }

  @Test func pipelinedContentKeepsItsPlace() async throws {
    let server = try TestServer([.echo(), .greeting])
    let client = try server.connect()
    try client.send(
      "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\nHost: a\r\n\r\n"
        + "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"
    )
    for text in ["abc", "hello", "x", "hello"] { #expect(try client.response().text == text) }
    await server.stop()
  }

  /// More than one connection may receive in a turn, so that it must be told again of what it left.
  @Test func contentBeyondATurnIsReadToItsEnd() async throws {
    let size = 4 * 1024 * 1024
    let server = try TestServer([.echo(limit: size)])
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: \(size)\r\n\r\n")
    try client.send(Array(repeating: UInt8(ascii: "x"), count: size))
    #expect(try client.response().body.count == size)
    await server.stop()
  }

  @Test func requestsByteByByteAreTheSame() async throws {
    let server = try TestServer([.echo()])
    let client = try server.connect()
    for byte in "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x\r\nabc\r\n0\r\n\r\n".utf8 {
      try client.send([byte])
    }
    #expect(try client.response().text == "abc")
    await server.stop()
  }

  @Test func expectationIsMetBeforeTheContent() async throws {
    let server = try TestServer([.echo()])
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n")
    #expect(try client.response().status == 100)
    try client.send("abc")
    #expect(try client.response().text == "abc")
    await server.stop()
  }

  @Test func expectationOfTooMuchIsRefusedAtOnce() async throws {
    let server = try TestServer([.echo()])
    let answer = try server.exchange(
      "POST /echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3000\r\n\r\n")
    #expect(answer.hasPrefix("HTTP/1.1 413 "))
    await server.stop()
  }

  @Test func admissionRefusesBeforeTheContent() async throws {
    let route = Route(
      .put, "/x", bodyLimit: 1_000,
      admission: { $0.fields[.authorization] == nil ? .text("no", status: .unauthorized) : nil },
      handler: { _ in .text("yes") })
    let server = try TestServer([route])
    let refused = try server.exchange(
      "PUT /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 900\r\n\r\n")
    #expect(refused.hasPrefix("HTTP/1.1 401 "))
    let client = try server.connect()
    try client.send("PUT /x HTTP/1.1\r\nHost: a\r\nAuthorization: b\r\nContent-Length: 1\r\n\r\nx")
    #expect(try client.response().text == "yes")
    try client.send("PUT /x HTTP/1.1\r\nHost: a\r\n\r\nPUT /x HTTP/1.1\r\nHost: a\r\nAuthorization: b\r\n\r\n")
    #expect(try client.response().status == 401)
    #expect(try client.response().text == "yes")
    await server.stop()
  }

  @Test func answerReachesAClientThatIsStillSending() async throws {
    let server = try TestServer([.echo()])
    let client = try server.connect()
    try client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n")
    try client.send(Array(repeating: 0, count: 1_000_000))
    #expect(try client.response().status == 413)
    client.finishSending()
    try client.expectEnd()
    await server.stop()
  }

  @Test func requestValueHasEverything() async throws {
    let route = Route(.post, "/v1/{id}/parts/{part}", bodyLimit: 10) { request in
      let items = (try? request.target.queryItems()) ?? []
      return .text(
        [
          request.method.rawValue, request.target.rawPath, request.parameters["id"] ?? "",
          request.parameters["part"] ?? "", request.parameters["none"] ?? "-", request.routeTemplate,
          items.map { "\($0.name)=\($0.value)" }.joined(separator: "&"), request.fields[.userAgent] ?? "",
          request.fields.values(of: .accept).joined(separator: "|"), request.fields[.accept] ?? "",
          request.remoteAddress, String(decoding: request.body, as: UTF8.self),
        ].joined(separator: "\n"))
    }
    let server = try TestServer([route])
    let client = try server.connect()
    try client.send(
      "POST /v1/%E4%B8%87/parts/a%2Fb?q=%E7%A2%A7+x HTTP/1.1\r\nHost: a\r\nUser-Agent: t\r\naccept: 1\r\nAccept: 2\r\n"
        + "Content-Length: 2\r\n\r\nok")
    #expect(
      try client.response().text == """
        POST
        /v1/%E4%B8%87/parts/a%2Fb
        万
        a/b
        -
        /v1/{id}/parts/{part}
        q=碧 x
        t
        1|2
        1, 2
        127.0.0.1
        ok
        """)
    await server.stop()
  }
}

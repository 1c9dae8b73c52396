import Testing

@testable import HTTPServer

/// What comes from clients that want something else than HTTP/1.1.
@Suite struct OtherProtocolsTests {
  /// The first bytes are refused at once, before the client has finished or the time is up.
  @Test(arguments: [
    ("\u{16}\u{3}\u{1}\u{2}\u{0}\u{1}", 400),  // The beginning of a TLS ClientHello.
    ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505),  // RFC 9113 §3.4
    ("SSH-2.0-OpenSSH_9.6\r\n", 400), ("*1\r\n$4\r\nPING\r\n", 400), ("GET /\r\n", 400),
  ])
  func otherProtocolsAreRefusedAtOnce(_ bytes: String, _ status: Int) async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send(bytes)
    let response = try client.response()
    #expect(response.status == status)
    #expect(response.fields["connection"] == "close")
    client.finishSending()
    try client.expectEnd()
    await server.stop()
  }

  /// RFC 9110 §7.8: a server may ignore Upgrade, and goes on in HTTP/1.1.
  @Test(arguments: ["h2c", "websocket", "TLS/1.3"])
  func upgradesAreIgnored(_ upgrade: String) async throws {
    let server = try TestServer()
    let client = try server.connect()
    for _ in 0..<2 {
      try client.send(
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: \(upgrade)\r\n"
          + "HTTP2-Settings: AAMAAABk\r\n\r\n")
      let response = try client.response()
      #expect(response.status == 200)
      #expect(response.text == "hello")
      #expect(response.fields["upgrade"] == nil)
    }
    await server.stop()
  }

  /// RFC 9110 §14.2: a server may ignore Range; the whole answer is right then.
  @Test func rangesAreIgnored() async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=0-1\r\n\r\n")
    let response = try client.response()
    #expect(response.status == 200)
    #expect(response.text == "hello")
    await server.stop()
  }

  /// RFC 9110 §10.1.1: an HTTP/1.0 client does not wait for 100, and must not get one.
  @Test func http10GetsNo100() async throws {
    let server = try TestServer([.echo()])
    let answer = try server.exchange(
      "POST /echo HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\nab")
    #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n"))
    #expect(answer.hasSuffix("\r\n\r\nab"))
    await server.stop()
  }

  /// RFC 9110 §7.6.1: a list of options, in any case, over several fields.
  @Test(arguments: [
    "Connection: close", "Connection: x-a, CLOSE ,x-b", "Connection: ,, close", "Connection: keep-alive, close",
    "Connection: x-a\r\nConnection: close",
  ])
  func closeIsFoundInTheList(_ fields: String) async throws {
    let server = try TestServer()
    let client = try server.connect()
    try client.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n")
    #expect(try client.response().fields["connection"] == "close")
    try client.expectEnd()
    await server.stop()
  }

  @Test(arguments: ["Connection: closed", "Connection: x-close", "Connection: \"close\"", "X-Connection: close"])
  func whatOnlyLooksLikeCloseIsNot(_ fields: String) async throws {
    let server = try TestServer()
    let client = try server.connect()
    for _ in 0..<2 {
      try client.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\n")
      #expect(try client.response().fields["connection"] == nil)
    }
    await server.stop()
  }
}

import Testing

@testable import HTTPServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A blocking client that sends bytes as they are. A read that takes longer than any server should need fails.
final class TestClient {
  enum Failure: Error {
    case system(String, Int32)
    case closed(received: String)
    case malformed(String)
  }

  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// `receiveBuffer` bounds how much the system takes for a client that does not read.
  init(_ address: ServerAddress, receiveBuffer: Int32? = nil) throws {
    guard var wanted = SocketAddress(host: address.host, port: UInt16(address.port)) else {
      throw Failure.malformed(address.description)
    }
    #if os(Linux)
      descriptor = socket(wanted.family, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(wanted.family, SOCK_STREAM, 0)
    #endif
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    if var size = receiveBuffer {
      _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    let length = wanted.length
    let descriptor = descriptor
    guard unsafe wanted.withPointer({ unsafe Self.connect(descriptor, $0, length) }) == 0 else {
      throw Failure.system("connect", errno)
    }
  }

  deinit {
    _ = closeDescriptor(descriptor)
  }

  func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      guard case .bytes(let count) = Socket(descriptor: descriptor).send(bytes, from: start) else {
        throw Failure.system("send", errno)
      }
      start += count
    }
  }

  /// Shuts this side; what the server sends can still be read.
  func finishSending() {
    Socket(descriptor: descriptor).finishSending()
  }

  /// Breaks the connection with a reset.
  func reset() {
    var now = linger(l_onoff: 1, l_linger: 0)
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
  }

  /// The next answer: head and content, by its Content-Length or chunks. `toHead` expects no content.
  func response(toHead: Bool = false) throws -> TestResponse {
    let head = try read(through: "\r\n\r\n")
    var response = try TestResponse(head: head)
    if toHead || response.status == 204 || response.status == 304 || response.status < 200 { return response }
    if response.fields["transfer-encoding"] == "chunked" {
      while true {
        let size = Int(try read(through: "\r\n").dropLast(), radix: 16) ?? 0
        let data = try read(count: size + 2)
        if size == 0 { return response }
        response.body.append(contentsOf: data.dropLast(2))
      }
    }
    response.body = try read(count: Int(response.fields["content-length"] ?? "") ?? 0)
    return response
  }

  /// All that comes until the server closes.
  func readToEnd() throws -> String {
    while try receive() {}
    defer { buffer = [] }
    return String(decoding: buffer, as: UTF8.self)
  }

  /// Waits for the server's end of the connection, and expects that nothing else comes.
  func expectEnd(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try readToEnd() == "", sourceLocation: sourceLocation)
  }

  func read(count: Int) throws -> [UInt8] {
    while buffer.count < count {
      guard try receive() else { throw Failure.closed(received: String(decoding: buffer, as: UTF8.self)) }
    }
    defer { buffer.removeFirst(count) }
    return Array(buffer[..<count])
  }

  func read(through mark: String) throws -> String {
    let mark = Array(mark.utf8)
    var end = mark.count
    while true {
      while end <= buffer.count {
        if buffer[(end - mark.count)..<end].elementsEqual(mark) {
          return String(decoding: try read(count: end), as: UTF8.self)
        }
        end += 1
      }
      guard try receive() else { throw Failure.closed(received: String(decoding: buffer, as: UTF8.self)) }
    }
  }

  /// Receives once; `false` at the end.
  private func receive() throws -> Bool {
    var piece = Array(repeating: UInt8(0), count: 64 * 1024)
    switch Socket(descriptor: descriptor).receive(into: &piece, from: 0) {
    case .bytes(let count):
      buffer.append(contentsOf: piece[..<count])
      return true
    case .end: return false
    case .wouldBlock: throw Failure.system("recv timed out", 0)
    case .broken(let code): throw Failure.system("recv", code)
    }
  }

  private static func connect(
    _ descriptor: Int32, _ address: UnsafeMutablePointer<sockaddr>, _ length: socklen_t
  ) -> Int32 {
    #if canImport(Glibc)
      unsafe Glibc.connect(descriptor, address, length)
    #else
      unsafe Darwin.connect(descriptor, address, length)
    #endif
  }
}

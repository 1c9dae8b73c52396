import TestSupport
import Testing

@testable import HTTPServer

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite struct OutputQueueTests {
  /// Small and large arrays in random order, through a socket that takes as much as it likes, while the other side
  /// reads in random steps: what arrives is what was added, in order. The seed is the argument.
  @Test(arguments: UInt64(1)...10)
  func everythingArrivesInOrder(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    var pair: [Int32] = [0, 0]
    #if os(Linux)
      let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    try #require(unsafe socketpair(AF_UNIX, type, 0, &pair) == 0)
    for descriptor in pair { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
    let (ours, theirs) = (Socket(descriptor: pair[0]), Socket(descriptor: pair[1]))
    defer {
      ours.close()
      theirs.close()
    }

    var queue = OutputQueue()
    var expected: [UInt8] = []
    var received: [UInt8] = []
    for _ in 0..<30 {
      let size = Bool.random(using: &random) ? Int.random(in: 0...200, using: &random) : 20_000
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: expected.count + $0 &* 31) }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: queue.append(bytes)
      case 1: queue.append(whole: bytes)
      default: queue.append { $0.append(contentsOf: bytes) }
      }
      expected += bytes
      #expect(queue.flush(to: ours).isBroken == false)
      Self.receive(from: theirs, Int.random(in: 1...25_000, using: &random), into: &received)
    }
    while queue.count > 0 {
      Self.receive(from: theirs, 100_000, into: &received)
      #expect(queue.flush(to: ours).isBroken == false)
    }
    while received.count < expected.count { Self.receive(from: theirs, 100_000, into: &received) }
    #expect(received == expected)
  }

  private static func receive(from socket: Socket, _ count: Int, into bytes: inout [UInt8]) {
    var piece = Array(repeating: UInt8(0), count: count)
    if case .bytes(let count) = socket.receive(into: &piece, from: 0) { bytes += piece[..<count] }
  }
}

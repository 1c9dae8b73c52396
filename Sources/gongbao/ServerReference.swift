import HTTPServer
import Synchronization

/// Leads from the endpoints to the server that they are served by, which is made after them and holds them.
final class ServerReference: Sendable {
  private struct Weak {
    weak var server: HTTPServer?
  }

  private let reference = Mutex(Weak())

  /// From now on, this is the server.
  func set(_ server: HTTPServer) {
    reference.withLock { $0.server = server }
  }

  /// What it has counted; nothing before there is one.
  var counters: ServerCounters { server?.counters ?? ServerCounters() }

  /// How many connections it serves at once; 0 before there is one.
  var capacity: Int { server?.capacity ?? 0 }

  private var server: HTTPServer? { reference.withLock { $0.server } }
}

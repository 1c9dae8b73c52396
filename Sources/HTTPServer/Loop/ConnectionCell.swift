/// Where an event loop keeps a connection, so that the table of connections holds one word for each descriptor.
final class ConnectionCell {
  let id: ConnectionID
  /// How the connection was let in.
  let verdict: ConnectionCensus.Verdict
  var connection: Connection

  init(id: ConnectionID, _ verdict: ConnectionCensus.Verdict, _ connection: consuming Connection) {
    self.id = id
    self.verdict = verdict
    self.connection = connection
  }
}

/// Where an event loop keeps a connection, so that the table of connections holds one word for each descriptor.
final class ConnectionCell {
  let id: ConnectionID
  /// Whom the connection counts for, and how it was let in.
  let network: ClientNetwork
  let verdict: ConnectionCensus.Verdict
  var connection: Connection

  init(
    id: ConnectionID, _ network: ClientNetwork, _ verdict: ConnectionCensus.Verdict,
    _ connection: consuming Connection
  ) {
    self.id = id
    self.network = network
    self.verdict = verdict
    self.connection = connection
  }
}

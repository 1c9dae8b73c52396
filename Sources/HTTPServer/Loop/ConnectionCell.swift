/// Where an event loop keeps a connection, so that the table of connections holds one word for each descriptor.
final class ConnectionCell {
  let id: ConnectionID
  var connection: Connection

  init(id: ConnectionID, _ connection: consuming Connection) {
    self.id = id
    self.connection = connection
  }
}

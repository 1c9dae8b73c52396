/// Names a connection of one loop for as long as the loop lives: descriptors are used again, serial numbers are not.
struct ConnectionID: Hashable, Sendable {
  let descriptor: Int32
  let serial: UInt64
}

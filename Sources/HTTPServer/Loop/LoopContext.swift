/// What the connections of one event loop share and none of them changes.
final class LoopContext: Sendable {
  let service: Service
  /// The loop's place among all.
  let index: Int
  /// The mailboxes of all loops.
  let mailboxes: [Mailbox]
  let balance: ConnectionBalance
  let counters: LoopCounters

  /// The loop's own mailbox.
  var mailbox: Mailbox { mailboxes[index] }

  init(
    service: Service, index: Int, mailboxes: [Mailbox], balance: ConnectionBalance, counters: LoopCounters
  ) {
    self.service = service
    self.index = index
    self.mailboxes = mailboxes
    self.balance = balance
    self.counters = counters
  }
}

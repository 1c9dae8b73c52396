/// What the connections of one event loop share and none of them changes.
final class LoopContext: Sendable {
  let service: Service
  let mailbox: Mailbox
  let counters: LoopCounters

  init(service: Service, mailbox: Mailbox, counters: LoopCounters) {
    self.service = service
    self.mailbox = mailbox
    self.counters = counters
  }
}

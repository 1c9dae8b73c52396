/// What the connections of one event loop share. It belongs to the loop's thread.
final class LoopContext {
  let service: Service
  let mailbox: Mailbox
  let counters: LoopCounters
  var spares = SpareBuffers()
  var date = DateLine()
  var cache: AnswerCache

  init(service: Service, mailbox: Mailbox, counters: LoopCounters) {
    self.service = service
    self.mailbox = mailbox
    self.counters = counters
    cache = AnswerCache(capacity: service.limits.answerCache)
  }
}

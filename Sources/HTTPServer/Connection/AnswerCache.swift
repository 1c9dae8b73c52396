/// Answers that are sent again as they are, for as long as the application's data stay the same generation.
///
/// Bounded by bytes. Two halves, a young and an old one: what is asked for moves to the young half, and when that is
/// full, the old one is dropped and the young one takes its place. That keeps what is in use, as a list ordered by use
/// would, and costs a hit nothing but the look-up.
struct AnswerCache {
  /// What the cache has for a request.
  enum Finding {
    case kept(KeptAnswer)
    /// Nothing; the answer may be kept under this key.
    case missing(Key)
    /// The request must not be answered from the cache.
    case notCacheable
  }

  /// A request's key. It is hashed once, and as one piece: an array of bytes is hashed byte by byte. Keys whose hashes
  /// differ are told apart without a look at their bytes, which are elsewhere in memory.
  struct Key: Hashable {
    private let hash: Int
    fileprivate let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
      var hasher = Hasher()
      unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
      hash = hasher.finalize()
      self.bytes = bytes
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(hash)
    }
  }

  private let capacity: Int
  private var young: [Key: KeptAnswer] = [:]
  private var old: [Key: KeptAnswer] = [:]
  private var youngSize = 0
  /// All its answers are in one of the halves.
  private var recent = RecentHeads()
  private(set) var generation: UInt64 = 0
  private var evictions = 0
  /// The bytes of the key that was made last. Their room is used again, so that a hit allocates nothing.
  private var keyBytes: [UInt8] = []

  init(capacity: Int) {
    self.capacity = capacity
  }

  var isOn: Bool { capacity > 0 }

  /// Drops all answers of other generations.
  mutating func adopt(_ generation: UInt64) {
    guard generation != self.generation else { return }
    self.generation = generation
    young = [:]
    old = [:]
    youngSize = 0
    recent.forgetAll()
  }

  /// How many answers were dropped for want of room since the last call.
  mutating func takeEvictions() -> Int {
    defer { evictions = 0 }
    return evictions
  }

  /// Looks for the answer to the head that the parser has found in `input`.
  mutating func find(
    _ input: borrowing Span<UInt8>,
    _ parser: borrowing RequestParser,
    variesBy fields: VaryingFields
  ) -> Finding {
    guard CacheKey.make(input, parser, variesBy: fields, into: &keyBytes) else { return .notCacheable }
    let key = Key(keyBytes)
    if let answer = answer(for: key) { return .kept(answer) }
    return .missing(key)
  }

  /// The answer to a head that came before with the same bytes (see `RecentHeads`).
  func answer(toSame head: borrowing Span<UInt8>) -> KeptAnswer? {
    recent.answer(to: head)
  }

  /// Remembers that these bytes have this answer, which must be one that `find` gave.
  mutating func remember(_ head: borrowing Span<UInt8>, _ answer: KeptAnswer) {
    recent.offer(head, answer)
  }

  mutating func answer(for key: Key) -> KeptAnswer? {
    if let answer = young[key] { return answer }
    guard let answer = old.removeValue(forKey: key) else { return nil }
    _ = keep(answer, for: key)
    return answer
  }

  /// Keeps an answer, unless it is larger than an eighth of the cache: that is not worth the room. Of several that were
  /// made for one key at once, the first is kept, so that each byte is counted once.
  mutating func keep(_ answer: KeptAnswer, for key: Key) -> Bool {
    let size = key.bytes.count + answer.size + 128
    guard size <= capacity / 8, young[key] == nil else { return false }
    if youngSize + size > capacity / 2 {
      evictions += old.count
      old = young
      // The new half will hold about as many; growing step by step hashes and moves each several times.
      young = Dictionary(minimumCapacity: old.count)
      youngSize = 0
      recent.forgetAll()
    }
    young[key] = answer
    youngSize += size
    return true
  }
}

/// The heads that the cache answered lately, byte for byte. A client that asks again sends the same bytes; the same
/// bytes were right then and have the same answer now, so that nothing of them needs to be read twice.
///
/// Only heads that the parser has read whole, from their first byte to their last, come in here, and only such as are
/// answered by the kept bytes as they are: HTTP/1.1, no content, a connection that stays. Whoever drops answers or
/// turns to another generation forgets all heads with them.
struct RecentHeads {
  private struct Place {
    /// The head; its room is used again.
    var bytes: [UInt8] = []
    var answer: KeptAnswer?
  }

  /// How many are remembered: each has one place, which its hash tells.
  private static let count = 256
  /// Longer ones are not worth the room, in bytes. The shortest head is longer than a word.
  private static let lengths = MemoryLayout<UInt64>.size...1024

  private var places: [Place] = []
  /// The hash of the head that was offered last for each place. Only one that is offered twice running takes it, so
  /// that heads that come once don't drive out those that come often.
  private var offers: [UInt64] = []

  /// The answer to these bytes, which are all that a client has sent.
  func answer(to bytes: borrowing Span<UInt8>) -> KeptAnswer? {
    guard !places.isEmpty, Self.lengths.contains(bytes.count) else { return nil }
    let index = Self.index(Self.hash(bytes))
    return places[index].bytes.isSame(as: bytes) ? places[index].answer : nil
  }

  /// Offers a head with its answer.
  mutating func offer(_ bytes: borrowing Span<UInt8>, _ answer: KeptAnswer) {
    guard Self.lengths.contains(bytes.count) else { return }
    if places.isEmpty {
      places = Array(repeating: Place(), count: Self.count)
      offers = Array(repeating: 0, count: Self.count)
    }
    let hash = Self.hash(bytes)
    let index = Self.index(hash)
    guard offers[index] == hash else {
      offers[index] = hash
      return
    }
    places[index].bytes.removeAll(keepingCapacity: true)
    places[index].bytes.append(copying: bytes)
    places[index].answer = answer
  }

  mutating func forgetAll() {
    if !places.isEmpty { places = [] }
  }

  private static func index(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash % UInt64(count)) }

  /// Word by word, the last one overlapping the one before. It need not resist whoever seeks collisions: a place holds
  /// the bytes themselves, so that the most they do is to take it from one another.
  private static func hash(_ bytes: borrowing Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBytes { bytes in
      var hash = UInt64(truncatingIfNeeded: bytes.count)
      var offset = 0
      while offset < bytes.count {
        let start = min(offset, bytes.count - lengths.lowerBound)
        hash = (hash ^ (unsafe bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash &>> 32
        offset += lengths.lowerBound
      }
      return hash
    }
  }
}

/// Phrases numbered from 0, found in a text by longest match: what every `PhraseTable` looks things up in.
///
/// The phrases lie in one array; those that begin with the same character stand together, the longest first, and
/// the same again by their last character.
@usableFromInline
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    let start: Int32
    let length: Int32
    let number: Int32
  }

  /// The characters that phrases begin with, and those that they end with: what most positions are passed over by.
  @usableFromInline private(set) var firsts = ScalarSet()
  @usableFromInline private(set) var lasts = ScalarSet()
  private var scalars: [Unicode.Scalar] = []
  private var forward = Directory()
  private var backward = Directory()

  /// An index of `phrases`; an empty phrase is never found.
  init(_ phrases: [[Unicode.Scalar]]) {
    var entries: [Entry] = []
    for (number, phrase) in phrases.enumerated() where !phrase.isEmpty {
      entries.append(Entry(start: Int32(scalars.count), length: Int32(phrase.count), number: Int32(number)))
      scalars += phrase
      if let first = phrase.first { firsts.insert(first) }
      if let last = phrase.last { lasts.insert(last) }
    }
    forward = Directory(entries) { [scalars] in scalars[Int($0.start)] }
    backward = Directory(entries) { [scalars] in scalars[Int($0.start + $0.length) - 1] }
  }

  /// The number and the end of the longest phrase that begins at `start`, which must be in `text`, and ends within
  /// `range`.
  @usableFromInline
  func match(in text: [Unicode.Scalar], at start: Int, within range: Range<Int>) -> (number: Int, end: Int)? {
    for entry in forward.entries(for: text[start]) where holds(entry, text, at: start, within: range) {
      return (Int(entry.number), start + Int(entry.length))
    }
    return nil
  }

  /// The number and the start of the longest phrase that ends at `end`, behind a character of `text`, and begins
  /// within `range`.
  @usableFromInline
  func match(in text: [Unicode.Scalar], endingAt end: Int, within range: Range<Int>) -> (number: Int, start: Int)? {
    for entry in backward.entries(for: text[end - 1])
    where holds(entry, text, at: end - Int(entry.length), within: range) {
      return (Int(entry.number), end - Int(entry.length))
    }
    return nil
  }

  private func holds(_ entry: Entry, _ text: [Unicode.Scalar], at start: Int, within range: Range<Int>) -> Bool {
    let length = Int(entry.length)
    guard start >= range.lowerBound, start + length <= min(range.upperBound, text.count) else { return false }
    for offset in 0..<length where text[start + offset] != scalars[Int(entry.start) + offset] { return false }
    return true
  }

  /// Entries by one of their characters: a table with open addressing, which is asked at most characters of a text and
  /// costs a multiplication where a dictionary's keyed hash costs tens.
  private struct Directory: Sendable {
    private struct Slot: Sendable {
      var scalar: UInt32
      var start: Int32
      var end: Int32
    }

    /// No scalar has this value.
    private static let free = UInt32.max
    /// Knuth's multiplier for hashing by multiplication: 2^32 over the golden ratio (The Art of Computer Programming,
    /// volume 3, section 6.4).
    private static let multiplier: UInt32 = 2_654_435_769

    /// A power of two of them, at least half free.
    private var slots: [Slot] = []
    private var shift: UInt32 = 32
    private var entries: [Entry] = []

    init() {}

    init(_ entries: [Entry], by key: (Entry) -> Unicode.Scalar) {
      let groups = Dictionary(grouping: entries, by: key)
      guard !groups.isEmpty else { return }
      var size = 2
      while size < 2 * groups.count { size *= 2 }
      shift = UInt32(UInt32.bitWidth - size.trailingZeroBitCount)
      slots = Array(repeating: Slot(scalar: Self.free, start: 0, end: 0), count: size)
      for (scalar, group) in groups.sorted(by: { $0.key.value < $1.key.value }) {
        let begin = self.entries.count
        self.entries += group.sorted { ($1.length, $0.number) < ($0.length, $1.number) }
        slots[slot(of: scalar)] = Slot(scalar: scalar.value, start: Int32(begin), end: Int32(self.entries.count))
      }
    }

    /// Where a character stands, or the free slot where it would.
    private func slot(of scalar: Unicode.Scalar) -> Int {
      var position = Int((scalar.value &* Self.multiplier) >> shift)
      while slots[position].scalar != scalar.value, slots[position].scalar != Self.free {
        position = (position + 1) & (slots.count - 1)
      }
      return position
    }

    func entries(for scalar: Unicode.Scalar) -> ArraySlice<Entry> {
      guard !slots.isEmpty else { return [] }
      let slot = slots[slot(of: scalar)]
      return entries[Int(slot.start)..<Int(slot.end)]
    }
  }
}

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

  /// Entries by one of their characters.
  private struct Directory: Sendable {
    private var ranges: [Unicode.Scalar: Range<Int>] = [:]
    private var entries: [Entry] = []

    init() {}

    init(_ entries: [Entry], by key: (Entry) -> Unicode.Scalar) {
      let groups = Dictionary(grouping: entries, by: key)
      for (scalar, group) in groups.sorted(by: { $0.key.value < $1.key.value }) {
        let begin = self.entries.count
        self.entries += group.sorted { ($1.length, $0.number) < ($0.length, $1.number) }
        ranges[scalar] = begin..<self.entries.count
      }
    }

    func entries(for scalar: Unicode.Scalar) -> ArraySlice<Entry> {
      guard let range = ranges[scalar] else { return [] }
      return entries[range]
    }
  }
}

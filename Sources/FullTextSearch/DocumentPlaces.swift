/// Where documents stand in the groups that titles make of them.
struct DocumentPlaces: Sendable {
  /// For each document, how many of its group stand before it; in no group, its number.
  let ordinals: [UInt32]

  init(count: Int, titles: [Range<Int>]) {
    var ordinals = (0..<UInt32(count)).map { $0 }
    for range in titles {
      for (ordinal, document) in range.clamped(to: 0..<count).enumerated() { ordinals[document] = UInt32(ordinal) }
    }
    self.ordinals = ordinals
  }
}

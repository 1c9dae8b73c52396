extension [Unicode.Scalar] {
  /// Whether `phrase` stands at `start`. False when it would reach past the end.
  public func holds(_ phrase: [Unicode.Scalar], at start: Int) -> Bool {
    guard start >= 0, start + phrase.count <= count else { return false }
    for offset in phrase.indices where self[start + offset] != phrase[offset] { return false }
    return true
  }
}

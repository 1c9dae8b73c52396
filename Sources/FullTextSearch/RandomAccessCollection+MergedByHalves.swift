extension RandomAccessCollection {
  /// One value for all elements: those of the two halves merged, and so on down; nil without elements.
  ///
  /// Each element's value takes part in `mergeDepth(of: count)` merges, where merging one after the other would put the
  /// first one through all of them. No more values than that are held at once.
  func mergedByHalves<Value>(_ value: (Element) -> Value, _ merge: (Value, Value) -> Value) -> Value? {
    guard let first else { return nil }
    let middle = index(startIndex, offsetBy: count / 2)
    guard middle > startIndex, let left = self[..<middle].mergedByHalves(value, merge),
      let right = self[middle...].mergedByHalves(value, merge)
    else { return value(first) }
    return merge(left, right)
  }
}

/// How many merges a value takes part in when `count` of them are merged by halves: the logarithm, rounded up.
func mergeDepth(of count: Int) -> Int {
  count > 1 ? Int.bitWidth - (count - 1).leadingZeroBitCount : 0
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element meets a condition that all later ones meet too; the end without one. O(log n).
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

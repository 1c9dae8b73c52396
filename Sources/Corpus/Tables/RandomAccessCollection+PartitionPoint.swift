extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which `isBehind` holds; `endIndex` if there is none. The elements for which it
  /// does not hold must all come before those for which it holds. O(log n).
  package func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

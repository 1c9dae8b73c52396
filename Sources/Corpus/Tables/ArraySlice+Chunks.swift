extension ArraySlice {
  /// The stretches of neighbours that share a property, in order. O(n).
  func chunked<Property: Equatable>(by property: (Element) -> Property) -> [ArraySlice<Element>] {
    var chunks: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices where index > start && property(self[index]) != property(self[start]) {
      chunks.append(self[start..<index])
      start = index
    }
    if start < endIndex { chunks.append(self[start...]) }
    return chunks
  }
}

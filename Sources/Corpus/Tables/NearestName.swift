/// Finds, among known names, the one that a mistyped name most likely meant.
public enum NearestName {
  /// The candidate with the fewest edits to `given`, relative to their lengths; nil without candidates.
  ///
  /// Insertions, deletions, replacements and swaps of neighbours count one each; of equally near candidates the
  /// first wins. Case does not count. O(candidates × length²) at worst; long names are compared by their first 64 characters.
  public static func nearest(to given: String, among candidates: some Sequence<String>) -> String? {
    let word = letters(of: given)
    var best: (name: String, distance: Double)?
    for candidate in candidates {
      let other = letters(of: candidate)
      let length = Double(max(word.count, other.count, 1))
      let limit = best.map { Int($0.distance * length) } ?? .max
      // Each letter that one has more than the other is an edit.
      guard abs(word.count - other.count) <= limit else { continue }
      guard let edits = edits(from: word, to: other, limit: limit) else { continue }
      let distance = Double(edits) / length
      if distance < best?.distance ?? .infinity { best = (candidate, distance) }
    }
    return best?.name
  }

  private static let longestCompared = 64

  private static func letters(of text: String) -> [Unicode.Scalar] {
    text.lowercased().unicodeScalars.prefix(longestCompared).map { $0 }
  }

  /// The optimal string alignment distance, row by row; nil as soon as it is sure to be above `limit`.
  static func edits(from left: [Unicode.Scalar], to right: [Unicode.Scalar], limit: Int = .max) -> Int? {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var edits = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          edits = min(edits, beforeLast[column - 1] + 1)
        }
        current.append(edits)
      }
      // A cell grows out of one of the two rows before it and is never smaller.
      if last.allSatisfy({ $0 > limit }), current.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

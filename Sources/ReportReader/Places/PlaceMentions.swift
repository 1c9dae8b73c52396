import HanText

/// How often a text names each place of the table, and where first.
struct PlaceMentions {
  private var counts: [String: (count: Int, first: Span)] = [:]

  /// Counts the full names of places in the folded text; of overlapping names the longest. O(n).
  init(in text: [Unicode.Scalar], table: PlaceTable = .standard) {
    var found: [Int: (count: Int, first: Span)] = [:]
    var position = 0
    while position + 1 < text.count {
      guard table.beginnings.mayContain(text[position], text[position + 1]),
        let match = table.names.match(in: text, at: position, within: text.indices)
      else {
        position += 1
        continue
      }
      found[match.value, default: (0, match.span)].count += 1
      position = match.span.end
    }
    for (name, mention) in found where table.unmistakable.indices.contains(name) {
      counts[table.unmistakable[name]] = mention
    }
  }

  /// How often the text has the name.
  func count(of name: String) -> Int { counts[name]?.count ?? 0 }

  /// Where the text has the name first.
  func first(of name: String) -> Span? { counts[name]?.first }

  /// The name that clearly leads among those that `belongs` accepts: named at least `least` times, and twice as often
  /// as the next one.
  func leading(atLeast least: Int, where belongs: (String) -> Bool) -> String? {
    let ranked = counts.filter { belongs($0.key) }.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let best = ranked.first, best.value.count >= least else { return nil }
    if ranked.count > 1, best.value.count < 2 * ranked[1].value.count { return nil }
    return best.key
  }
}

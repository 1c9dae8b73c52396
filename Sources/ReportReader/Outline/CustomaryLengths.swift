import HanText

/// How long the headings inside a report's paragraphs customarily are: 推进城市更新。 打造品质县城。 建设数智保定。
struct CustomaryLengths {
  /// In code points; empty when there is no custom.
  private var lengths = Lengths()

  /// How many paragraphs with at least two headings of one length make that a report's custom.
  private static let leastRows = 3
  /// How many lengths can be customary; where there are more, there is no custom.
  private static let most = 2
  /// How much shorter and longer than is customary a heading may be.
  private static let range = -2...3
  /// How far behind a heading of a customary length a short sentence still belongs to its text, in code points.
  private static let reach = 24

  /// No custom.
  init() {}

  /// - Parameter rows: for each paragraph that has two short sentences of one length all such lengths.
  init(of rows: [Lengths], upTo longest: Int) {
    let counts = (0...longest).map { length in rows.count { $0.contains(length) } }
    let highest = counts.max() ?? 0
    var found = Lengths()
    for (length, count) in counts.enumerated() where count >= Self.leastRows && count * 3 >= highest {
      found.insert(length)
    }
    let isCustom = found.count <= Self.most && rows.count { $0.isDisjoint(with: found) } * 3 <= rows.count
    lengths = isCustom ? found : Lengths()
  }

  func holds(_ sentence: Span) -> Bool { lengths.contains(sentence.count) }

  /// Whether one sentence is of such a length and another is not.
  func prefers(_ sentence: Span, to other: Span) -> Bool { holds(sentence) && !holds(other) }

  /// Those of `sentences` that are about as long as is customary, where two are just so; else all.
  func alike(_ sentences: [Span]) -> [Span] {
    guard sentences.count(where: holds) >= 2 else { return sentences }
    return sentences.filter { sentence in Self.range.contains { lengths.contains(sentence.count - $0) } }
  }

  /// Without those that stand right behind one of a customary length and are of another: 社会事业全面进步。新增学位1.2万个。
  /// 新职教园区投用。
  func parted(_ sentences: [Span]) -> [Span] {
    var kept: [Span] = []
    for sentence in sentences {
      let isBehind = kept.last.map { sentence.start - $0.end <= Self.reach && holds($0) } ?? false
      if !isBehind || holds(sentence) { kept.append(sentence) }
    }
    return kept
  }
}

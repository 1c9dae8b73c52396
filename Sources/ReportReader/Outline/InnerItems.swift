import HanText

/// The numbered headings inside a paragraph: 一是…。二是…。, ①…。②…。, (1)…,…。(2)…,…。
///
/// What is only listed (一是甲,二是乙; (1)建学校3所;(2)修路5公里) has no headings.
struct InnerItems {
  /// The enumerator that the paragraph itself opens with, so that its second item stands inside it; nil for none.
  let opening: Enumerator?

  /// The longest title of an item (一是…), and of one that stands out by its sign, in code points.
  private static let longestClause = 30
  private static let longestTitle = 70
  /// How many items need to open with a sentence for the few others to be titled by their first clause.
  private static let leastHeaded = 2
  /// How many items need to open with a clause for the clauses to be titles.
  private static let leastTitled = 3

  /// The headings in `line` of the folded text, from `first` on; at least two with the one that opens it, or none.
  func find(in text: [Unicode.Scalar], _ line: Span, from first: Int) -> [Heading] {
    if let opening {
      let resumed = headings(of: sequence(in: text, line, from: first, after: opening), in: text, atLeast: 1)
      if !resumed.isEmpty { return resumed }
    }
    return headings(of: sequence(in: text, line, from: first), in: text, atLeast: 2)
  }

  private func headings(of items: [Item], in text: [Unicode.Scalar], atLeast least: Int) -> [Heading] {
    guard items.count >= least else { return [] }
    let sentences = items.map { sentence(in: text, $0) }
    let headed = sentences.prefix { $0 != nil }.count
    if headed >= max(least, Self.leastHeaded), headed * 3 >= items.count * 2 {
      return zip(items, sentences).compactMap { heading($0, $1 ?? clause(in: text, $0)) }
    }
    if headed >= least { return zip(items, sentences).prefix(headed).compactMap { heading($0, $1) } }
    return areTitled(items, in: text) ? items.compactMap { heading($0, clause(in: text, $0)) } : []
  }

  /// An item: its number, and its text up to the next item.
  private struct Item {
    let enumerator: Enumerator
    var text: Span
    /// Whether a semicolon parts it from the one before.
    let isListed: Bool
  }

  /// The items that count up from the first one, each at the beginning of a sentence.
  private func sequence(
    in text: [Unicode.Scalar], _ line: Span, from first: Int, after opening: Enumerator? = nil
  ) -> [Item] {
    var items: [Item] = []
    var style = opening?.style
    var next = 1 + (opening?.ordinal ?? 0)
    for position in first..<max(first, line.end) where Self.mayBegin(text, line, position) {
      guard let enumerator = Enumerator(text, at: position, end: line.end), enumerator.style.standsInside,
        style ?? enumerator.style == enumerator.style,
        enumerator.ordinal == next || enumerator.isLast && next > 2
      else { continue }
      style = enumerator.style
      next += 1
      if let last = items.indices.last { items[last].text = Span(items[last].text.start, position) }
      items.append(
        Item(
          enumerator: enumerator, text: Span(enumerator.span.end, line.end),
          isListed: position > line.start && text[position - 1] == ";"))
    }
    return items
  }

  private static func mayBegin(_ text: [Unicode.Scalar], _ line: Span, _ position: Int) -> Bool {
    position == line.start || text[position - 1].endsSentence || text[position - 1] == ":"
  }

  /// The first sentence of an item that tells of it in more sentences.
  private func sentence(in text: [Unicode.Scalar], _ item: Item) -> Span? {
    let longest = item.enumerator.style == .clause ? Self.longestClause : Self.longestTitle
    guard let stop = text[item.text.range].firstIndex(where: \.endsSentence), text[stop] != ";",
      stop > item.text.start, stop - item.text.start <= longest, stop + 1 < item.text.end
    else { return nil }
    return Span(item.text.start, stop)
  }

  /// The first clause of an item.
  private func clause(in text: [Unicode.Scalar], _ item: Item) -> Span? {
    let stop = text[item.text.range].firstIndex { $0 == "," || $0 == ":" || $0.endsSentence } ?? item.text.end
    guard stop > item.text.start, stop - item.text.start <= Self.longestClause else { return nil }
    return Span(item.text.start, stop)
  }

  /// Whether each item opens with a clause that names it: ①园区提档升级,…. But 一是狠抓招商,… and 一是产业层次不高,… only
  /// list what is done or lacking. A number in the clause is what is to be done, not a name.
  private func areTitled(_ items: [Item], in text: [Unicode.Scalar]) -> Bool {
    items.count >= Self.leastTitled
      && items.allSatisfy { item in
        guard item.enumerator.style != .clause, !item.isListed, let title = clause(in: text, item),
          title.end < item.text.end, text[title.end] == ","
        else { return false }
        return !text[title.range].contains(where: \.isDigit)
      }
  }

  private func heading(_ item: Item, _ title: Span?) -> Heading? {
    title.map { title in
      Heading(
        start: item.enumerator.span.start, rank: item.enumerator.style.rawValue, label: item.enumerator.span,
        title: title)
    }
  }
}

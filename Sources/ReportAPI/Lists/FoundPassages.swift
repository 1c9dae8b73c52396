import Corpus
import FullTextSearch
import HanText

/// The passages that a search found, in the order and the groups that a call asks for.
struct FoundPassages: Sendable {
  /// A passage on a page: nothing is made of it before it is shown.
  struct Item: Sendable {
    let row: Row
    /// Its score; nil where the order did not need it.
    var score: Double?
    /// How many passages its group has; nil when passages are not grouped.
    var passages: Int?
  }

  private let results: SearchResults
  private let call: Call
  /// What the scores are made of; nil when the call does not ask.
  private let explanation: ScoreExplanation?

  init(_ results: SearchResults, _ call: Call) {
    self.results = results
    self.call = call
    explanation = call.values.first(.isExplained) == true ? results.explanation() : nil
  }

  // MARK: Order

  /// The page that the call asks for.
  func page(notes: [String]) throws(Problem) -> Page<Item> {
    if let group = call.values.first(.hitGroup) {
      if let order = call.values.first(.searchOrder), order != .relevance { throw .orderOfGroups(order) }
      let groups = groups(by: group)
      return try call.page(ofRanked: groups.count, notes: notes) { Array(groups[$0]) }
    }
    switch call.values.first(.searchOrder) ?? .relevance {
    case .relevance:
      return try call.page(ofRanked: results.total, notes: notes) { ranks in
        results.ranking(in: ranks).map { Item(row: Row(clamping: $0.document), score: $0.score) }
      }
    case .position:
      return try call.page(of: rows, by: call.snapshot.position(ofPassage:), notes: notes) { Item(row: $0) }
    case .year: return try page(byYear: false, notes)
    case .latestYear: return try page(byYear: true, notes)
    }
  }

  private var rows: [Row] { results.documents.map { Row(clamping: $0) } }

  private func page(byYear latestFirst: Bool, _ notes: [String]) throws(Problem) -> Page<Item> {
    let snapshot = call.snapshot
    let sorted = snapshot.sortedByYear(rows, latestFirst: latestFirst)
    return try call.page(of: sorted, by: { snapshot.position(ofPassage: $0, byYear: latestFirst) }, notes: notes) {
      Item(row: $0)
    }
  }

  /// The groups in the order of their best passages.
  private func groups(by group: HitGroup) -> [Item] {
    var places: [Row: Int] = [:]
    var groups: [Item] = []
    for (document, score) in results.ranking(in: 0..<results.total) {
      let row = Row(clamping: document)
      let key = group == .report ? call.snapshot.report(ofPassage: row) : call.snapshot.sectionGroup(ofPassage: row)
      if let place = places[key] {
        groups[place].passages = (groups[place].passages ?? 0) + 1
      } else {
        places[key] = groups.count
        groups.append(Item(row: row, score: score, passages: 1))
      }
    }
    return groups
  }

  // MARK: Views

  /// A passage as it is shown.
  func view(of item: Item) -> HitView {
    let passage = call.snapshot[passage: item.row]
    let document = Int(item.row)
    let highlights = results.highlights(in: document)
    let snippet = call.values.first(.snippet).map { length in
      Snippet.span(of: passage.text, around: highlights.first ?? Span(0, 0), length: length)
    }
    return HitView(
      passage: passage, highlights: highlights, score: item.score ?? results.score(of: document),
      passages: item.passages, snippet: snippet,
      parts: explanation?.parts(of: document) ?? [])
  }

  /// Passages that are made while they are written: a list of all of them takes a few bytes each.
  func table(of items: [Item]) -> Table { Table(items: items, found: self) }

  struct Table: ItemTable {
    let items: [FoundPassages.Item]
    let found: FoundPassages

    var groupCount: Int { 1 }
    func report(ofGroup group: Int) -> ReportRecord? { nil }
    func count(inGroup group: Int) -> Int { items.count }
    func item(at row: ItemRow) -> HitView { found.view(of: items[Int(row.index)]) }

    /// The rows of all items.
    var rows: ArraySlice<ItemRow> {
      items.indices.map { ItemRow(group: 0, index: Int32(clamping: $0)) }[...]
    }
  }
}

extension Page {
  /// The page with its items as `view` shows them.
  func map<View>(_ view: (Item) -> View) -> Page<View> {
    Page<View>(items: items.map(view), total: total, next: next, notes: notes, missing: missing, available: available)
  }
}

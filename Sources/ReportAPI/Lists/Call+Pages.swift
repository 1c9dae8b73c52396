import Corpus
import HTTPServer

extension Call {
  /// The page that the call asks for, of a list in an order that its items have by themselves.
  ///
  /// - Parameters:
  ///   - rows: the whole list, in order.
  ///   - position: an item's place in that order.
  ///   - item: an item as it is shown.
  func page<Item>(
    of rows: [Row], by position: (Row) -> PositionKey, notes: [String], item: (Row) -> Item?
  ) throws(Problem) -> Page<Item> {
    var start = 0
    if let cursor = try cursor() {
      guard case .behind(let key) = cursor.place else { throw .cursor(.invalidCursor, given: cursor.token) }
      start = rows.partitionPoint { key < position($0) }
    }
    let end = start + min(limit, rows.count - start)
    var next = ""
    if end < rows.count, let last = rows[start..<end].last {
      next = Cursor(binding: cursorBinding, place: .behind(position(last))).token
    }
    return Page(items: rows[start..<end].compactMap(item), total: rows.count, next: next, notes: notes)
  }

  /// The page that the call asks for, of a list in an order that only this snapshot has.
  ///
  /// - Parameters:
  ///   - total: how long the whole list is.
  ///   - items: the items of these ranks.
  func page<Item>(
    ofRanked total: Int, notes: [String], items: (Range<Int>) -> [Item]
  ) throws(Problem) -> Page<Item> {
    var start = 0
    if let cursor = try cursor() {
      guard case .rank(let rank, let content) = cursor.place else {
        throw .cursor(.invalidCursor, given: cursor.token)
      }
      guard content == snapshot.contentHash else { throw .cursor(.cursorExpired, given: cursor.token) }
      start = min(max(0, rank), total)
    }
    let end = start + min(limit, total - start)
    let place = Cursor.Place.rank(end, ofContent: snapshot.contentHash)
    let next = end < total ? Cursor(binding: cursorBinding, place: place).token : ""
    return Page(items: items(start..<end), total: total, next: next, notes: notes)
  }

  /// The answer that shows a page, with a link to the next one.
  func list<Item, Content>(_ page: Page<Item>, as content: Content, _ shape: Shape<Content>) -> Answer {
    var answer = Answer.json(shape.json(content))
    if !page.next.isEmpty {
      let query = values.withoutCursor.map { ($0.name, $0.value) } + [("cursor", page.next)]
      let path = request.target.segments.map { "/" + Address.encoded($0) }.joined()
      answer.fields.append((.link, "<\(Address.list(path, query: query))>; rel=\"next\""))
    }
    return answer
  }

  private var limit: Int { values.first(.limit) ?? PageLength.standard }

  private func cursor() throws(Problem) -> Cursor? {
    guard let token = values.first(.cursor) else { return nil }
    guard let cursor = Cursor(token: token) else { throw .cursor(.invalidCursor, given: token) }
    guard cursor.binding == cursorBinding else { throw .cursor(.foreignCursor, given: token) }
    return cursor
  }

  /// Stands for the path and every parameter but those that only choose how much to show.
  private var cursorBinding: String {
    var hash = ContentHash()
    for segment in request.target.segments { hash.add(segment) }
    for item in values.binding {
      hash.add(item.name + "=")
      hash.add(item.value)
    }
    return hash.digits
  }
}

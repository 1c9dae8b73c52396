import Corpus
import HTTPServer

extension Call {
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
    let end = start + min(pageLength, total - start)
    let place = Cursor.Place.rank(end, ofContent: snapshot.contentHash)
    let next = end < total ? Cursor(binding: cursorBinding, place: place).token : ""
    return Page(items: items(start..<end), total: total, next: next, notes: notes)
  }

  /// The page that the call asks for, of rows in an order that they have by themselves, in every snapshot.
  ///
  /// - Parameters:
  ///   - rows: the whole list, in order.
  ///   - position: a row's place in that order.
  ///   - item: a row as it is shown.
  func page<Item>(
    of rows: [Row], by position: (Row) -> PositionKey, notes: [String], item: (Row) -> Item?
  ) throws(Problem) -> Page<Item> {
    var start = 0
    if let cursor = try cursor() {
      guard case .behind(let key) = cursor.place else { throw .cursor(.invalidCursor, given: cursor.token) }
      start = rows.partitionPoint { key < position($0) }
    }
    let end = start + min(pageLength, rows.count - start)
    var next = ""
    if end < rows.count, let last = rows[start..<end].last {
      next = Cursor(binding: cursorBinding, place: .behind(position(last))).token
    }
    return Page(items: rows[start..<end].compactMap(item), total: rows.count, next: next, notes: notes)
  }

  /// The most items of the page that the call asks for: all that there are in other formats than JSON.
  var pageLength: Int { values.first(.limit) ?? (format == .json ? PageLength.standard : .max) }

  /// The cursor that was given; nil when none was.
  func cursor() throws(Problem) -> Cursor? {
    guard let token = values.first(.cursor) else { return nil }
    guard let cursor = Cursor(token: token) else { throw .cursor(.invalidCursor, given: token) }
    guard cursor.binding == cursorBinding else { throw .cursor(.foreignCursor, given: token) }
    return cursor
  }

  /// Stands for the path and every parameter but those that only choose how much to show, and how.
  var cursorBinding: String {
    var hash = ContentHash()
    for segment in pathSegments { hash.add(segment) }
    for item in values.binding {
      hash.add(item.name + "=")
      hash.add(item.value)
    }
    return String(hash.digits.prefix(16))
  }

  /// The path's segments without what only tells the format.
  var pathSegments: [String] {
    var segments = request.target.segments
    if let last = segments.last, request.routeTemplate.hasSuffix("." + format.rawValue),
      last.hasSuffix("." + format.rawValue)
    {
      segments[segments.count - 1] = String(last.dropLast(format.rawValue.count + 1))
    }
    return segments
  }

  /// What a file of the list is called: the path's last word.
  var listName: String { pathSegments.dropFirst().joined(separator: "-") }
}

extension Answer {
  /// The answer with a link to the next page, where there is one.
  func linked(to next: String, of call: Call) -> Answer {
    guard !next.isEmpty else { return self }
    let query = call.values.withoutCursor.map { ($0.name, $0.value) } + [("cursor", next)]
    let path = call.request.target.segments.map { "/" + Address.encoded($0) }.joined()
    var answer = self
    answer.fields.append((.link, "<\(Address.list(path, query: query))>; rel=\"next\""))
    return answer
  }
}

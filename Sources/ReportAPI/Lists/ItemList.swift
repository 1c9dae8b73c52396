import Corpus
import HTTPServer

/// A list as an endpoint declares it: items of one kind, the properties that they can be asked for by, and all that
/// lists have in common. It answers calls in every format.
struct ItemList<Item: Sendable>: Sendable {
  let listing: Listing<Item>
  let properties: [Property<Item>]
  let parameters: ListParameters<Item>

  init(_ listing: Listing<Item>, by properties: [Property<Item>]) {
    self.listing = listing
    self.properties = properties
    parameters = ListParameters(listing, by: properties)
  }

  /// Every parameter of the list.
  var declarations: [ParameterDeclaration] {
    properties.flatMap(\.parameters) + parameters.declarations
  }

  /// The list that a call asks for, of the items of `table` that fulfil `condition`.
  func answer(
    _ call: Call, of table: some ItemTable<Item>, where condition: (@Sendable (Item) -> Bool)? = nil
  ) throws(Problem) -> Answer {
    let tests = tests(call, where: condition)
    let order = order(call)
    let output = ItemOutput(listing.shape, parameters.output, call)
    if call.format != .json, order.isOwn, call.values.first(.limit) == nil, call.values.first(.cursor) == nil {
      return output.stream(.lazily(table, tests), call)
    }
    var rows: [ItemRow] = []
    tests.forEachItem(of: table) { rows.append($1) }
    rows = order.sorted(rows, of: table)
    let range = try range(call, of: rows, table, order, atMost: output.pageLimit)
    let next = next(call, behind: range, of: rows, table, order)
    guard call.format == .json else {
      return output.stream(.rows(table, rows[range]), call).linked(to: next, of: call)
    }
    let page = Page(
      items: output.completed(rows[range].map { table.item(at: $0) }), total: rows.count, next: next,
      notes: notes(call, table), missing: missing(call, rows, table), available: available(call, table, tests))
    return Answer.json(listing.page(of: output.shape).json(page)).linked(to: next, of: call)
  }

  /// What the reader should know of the values given.
  private func notes(_ call: Call, _ table: some ItemTable<Item>) -> [String] {
    properties.flatMap { $0.notes(call.values, call.snapshot, table) }
  }

  private func tests(_ call: Call, where condition: (@Sendable (Item) -> Bool)?) -> ListTests<Item> {
    let listed = condition ?? { _ in true }
    guard let ids = parameters.ids.flatMap(call.values.first), let identity = listing.identity else {
      return ListTests(call.values, of: properties, in: call.snapshot, where: condition)
    }
    let wanted = Set(ids)
    return ListTests(call.values, of: properties, in: call.snapshot) { item in
      listed(item) && wanted.contains(identity.id(item))
    }
  }

  private func order(_ call: Call) -> SortOrder<Item> {
    SortOrder(parameters.sort.flatMap(call.values.first) ?? [], of: properties)
  }

  /// The part of the rows that the call asks for. O(log n).
  private func range(
    _ call: Call, of rows: [ItemRow], _ table: some ItemTable<Item>, _ order: SortOrder<Item>, atMost pageLimit: Int?
  ) throws(Problem) -> Range<Int> {
    var start = 0
    if let cursor = try call.cursor() {
      guard case .behind(let key) = cursor.place else { throw .cursor(.invalidCursor, given: cursor.token) }
      start = rows.partitionPoint { row in
        let item = table.item(at: row)
        return order.precedes(key, order.position(of: item, own: listing.position(item)))
      }
    }
    let isJSON = call.format == .json
    let limit = call.values.first(.limit) ?? (isJSON ? PageLength.standard : rows.count)
    let most = isJSON ? min(limit, pageLimit ?? limit) : limit
    return start..<start + min(most, rows.count - start)
  }

  /// The cursor of what comes behind a range; empty when nothing does.
  private func next(
    _ call: Call, behind range: Range<Int>, of rows: [ItemRow], _ table: some ItemTable<Item>,
    _ order: SortOrder<Item>
  ) -> String {
    guard range.upperBound < rows.count, let last = rows[range].last else { return "" }
    let item = table.item(at: last)
    let place = Cursor.Place.behind(order.position(of: item, own: listing.position(item)))
    return Cursor(binding: call.cursorBinding, place: place).token
  }

  private func missing(_ call: Call, _ rows: [ItemRow], _ table: some ItemTable<Item>) -> [String] {
    guard let ids = parameters.ids.flatMap(call.values.first), let identity = listing.identity else { return [] }
    let found = Set(rows.map { identity.id(table.item(at: $0)) })
    return ids.filter { !found.contains($0) }
  }

  private func available(
    _ call: Call, _ table: some ItemTable<Item>, _ tests: ListTests<Item>
  ) -> [Available]? {
    guard let available = parameters.available, call.values.first(available) == true else { return nil }
    return Available.count(properties, of: table, tests)
  }
}

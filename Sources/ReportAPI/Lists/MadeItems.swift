import Corpus

/// Items that were made for one call, in order.
struct MadeItems<Item: Sendable>: ItemTable {
  let items: [Item]

  init(_ items: [Item]) {
    self.items = items
  }

  var groupCount: Int { 1 }
  func report(ofGroup group: Int) -> ReportRecord? { nil }
  func count(inGroup group: Int) -> Int { items.count }
  func item(at row: ItemRow) -> Item { items[Int(row.index)] }
}

import Corpus

/// Where an item stands in a table.
struct ItemRow: Sendable, Hashable, Comparable {
  var group: Int32
  var index: Int32

  /// Orders by group, then within it.
  static func < (left: ItemRow, right: ItemRow) -> Bool {
    (left.group, left.index) < (right.group, right.index)
  }
}

/// All items that a list chooses from, in the list's own order: group after group, and in each in order. The items of
/// one group lie in one report, where they lie in reports at all.
protocol ItemTable<Item>: Sendable {
  associatedtype Item: Sendable

  var groupCount: Int { get }
  /// The report that a group's items lie in; nil where they lie in none.
  func report(ofGroup group: Int) -> ReportRecord?
  func count(inGroup group: Int) -> Int
  func item(at row: ItemRow) -> Item
}

extension ItemTable {
  /// Whether some item fulfils a condition. O(items), each of them looked at until one does.
  func contains(where condition: (Item) -> Bool) -> Bool {
    for group in 0..<groupCount {
      for index in 0..<count(inGroup: group)
      where condition(item(at: ItemRow(group: Int32(clamping: group), index: Int32(clamping: index)))) { return true }
    }
    return false
  }
}

import Corpus

/// Which items of a table a call asks for.
struct ListTests<Item: Sendable>: Sendable {
  private let tests: [(property: String, test: Property<Item>.Test)]
  /// What holds for every item of the list, whatever is asked for.
  private let condition: (@Sendable (Item) -> Bool)?

  /// Tests that take every item.
  static var none: ListTests { ListTests() }

  private init() {
    tests = []
    condition = nil
  }

  /// What `values` ask of these properties.
  init(
    _ values: ParameterValues, of properties: [Property<Item>], in snapshot: Snapshot,
    where condition: (@Sendable (Item) -> Bool)? = nil
  ) {
    self.condition = condition
    tests = properties.compactMap { property in
      property.test(values, snapshot).map { (property.name, $0) }
    }
  }

  /// Whether every item is taken.
  var isEmpty: Bool { tests.isEmpty && condition == nil }

  /// The items taken, one after the other, with their rows. O(items of the reports that are taken).
  func forEachItem(of table: some ItemTable<Item>, _ body: (Item, ItemRow) -> Void) {
    for group in 0..<table.groupCount {
      guard let tests = itemTests(ofGroup: group, table) else { continue }
      for index in 0..<table.count(inGroup: group) {
        let row = ItemRow(group: Int32(clamping: group), index: Int32(clamping: index))
        let item = table.item(at: row)
        if Self.take(item, tests) { body(item, row) }
      }
    }
  }

  /// The first item taken at `row` or behind it; `row` is moved behind that. Nil when there is none.
  func next(from row: inout ItemRow, of table: some ItemTable<Item>) -> Item? {
    while row.group < table.groupCount {
      if let tests = itemTests(ofGroup: Int(row.group), table) {
        let count = Int32(clamping: table.count(inGroup: Int(row.group)))
        while row.index < count {
          let item = table.item(at: row)
          row.index += 1
          if Self.take(item, tests) { return item }
        }
      }
      row = ItemRow(group: row.group + 1, index: 0)
    }
    return nil
  }

  /// The properties whose tests an item fails; nil when it is not of the list at all.
  func failures(of item: Item, in record: ReportRecord?) -> [String]? {
    if let condition, !condition(item) { return nil }
    return tests.compactMap { property, test in
      switch test {
      case .ofReport(let takes): record.map(takes) ?? true ? nil : property
      case .ofItem(let takes): takes(item) ? nil : property
      }
    }
  }

  private static func take(_ item: Item, _ tests: [@Sendable (Item) -> Bool]) -> Bool {
    for test in tests where !test(item) { return false }
    return true
  }

  /// The tests that are left for a group's items; nil when the report itself is not taken.
  private func itemTests(ofGroup group: Int, _ table: some ItemTable<Item>) -> [@Sendable (Item) -> Bool]? {
    let record = table.report(ofGroup: group)
    var left: [@Sendable (Item) -> Bool] = condition.map { [$0] } ?? []
    for (_, test) in tests {
      switch test {
      case .ofReport(let takes): if let record, !takes(record) { return nil }
      case .ofItem(let takes): left.append(takes)
      }
    }
    return left
  }
}

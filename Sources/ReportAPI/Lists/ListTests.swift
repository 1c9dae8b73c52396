import Corpus

/// Which items of a table a call asks for.
struct ListTests<Item: Sendable>: Sendable {
  /// What one property asks.
  private struct Test<Tested>: Sendable {
    let property: String
    let takes: @Sendable (Tested) -> Bool
  }

  private let testsOfReports: [Test<ReportRecord>]
  private let testsOfItems: [Test<Item>]
  /// What holds for every item of the list, whatever is asked for.
  private let condition: (@Sendable (Item) -> Bool)?
  /// The condition and all tests of items as one.
  private let take: @Sendable (Item) -> Bool

  /// Tests that take every item.
  static var none: ListTests { ListTests() }

  private init() {
    testsOfReports = []
    testsOfItems = []
    condition = nil
    take = { _ in true }
  }

  /// What `values` ask of these properties.
  init(
    _ values: ParameterValues, of properties: [Property<Item>], in snapshot: Snapshot,
    where condition: (@Sendable (Item) -> Bool)? = nil
  ) {
    self.condition = condition
    let tests = properties.compactMap { property in property.test(values, snapshot).map { (property.name, $0) } }
    testsOfReports = tests.compactMap { property, test in
      if case .ofReport(let takes) = test { Test(property: property, takes: takes) } else { nil }
    }
    testsOfItems = tests.compactMap { property, test in
      if case .ofItem(let takes) = test { Test(property: property, takes: takes) } else { nil }
    }
    take = Self.joined((condition.map { [Test(property: "", takes: $0)] } ?? []) + testsOfItems)
  }

  /// All tests as one.
  private static func joined(_ tests: [Test<Item>]) -> @Sendable (Item) -> Bool {
    guard let first = tests.first else { return { _ in true } }
    var joined = first
    for test in tests.dropFirst() {
      let before = joined
      joined = Test(property: test.property) { before.takes($0) && test.takes($0) }
    }
    return joined.takes
  }

  /// Whether every item is taken.
  var isEmpty: Bool { testsOfReports.isEmpty && testsOfItems.isEmpty && condition == nil }

  /// The items taken, one after the other, with their rows. O(items of the reports that are taken).
  func forEachItem(of table: some ItemTable<Item>, _ body: (Item, ItemRow) -> Void) {
    for group in 0..<table.groupCount where take(table.report(ofGroup: group)) {
      for index in 0..<table.count(inGroup: group) {
        let row = ItemRow(group: Int32(clamping: group), index: Int32(clamping: index))
        let item = table.item(at: row)
        if take(item) { body(item, row) }
      }
    }
  }

  /// The first item taken at `row` or behind it; `row` is moved behind that. Nil when there is none.
  func next(from row: inout ItemRow, of table: some ItemTable<Item>) -> Item? {
    while row.group < table.groupCount {
      let count = Int32(clamping: table.count(inGroup: Int(row.group)))
      if row.index < count, take(table.report(ofGroup: Int(row.group))) {
        while row.index < count {
          let item = table.item(at: row)
          row.index += 1
          if take(item) { return item }
        }
      }
      row = ItemRow(group: row.group + 1, index: 0)
    }
    return nil
  }

  /// What the tests say of an item.
  enum Verdict: Equatable {
    case taken
    /// All tests take it but those of this property.
    case refusedOnly(by: String)
    case refused
  }

  /// What the tests say of an item of a report; of one that lies in none, the tests of reports ask nothing.
  func verdict(on item: Item, in record: ReportRecord?) -> Verdict {
    if let condition, !condition(item) { return .refused }
    var verdict = Verdict.taken
    func refuse(_ property: String) -> Bool {
      if verdict == .taken { verdict = .refusedOnly(by: property) }
      return verdict == .refusedOnly(by: property)
    }
    if let record {
      for test in testsOfReports where !test.takes(record) && !refuse(test.property) { return .refused }
    }
    for test in testsOfItems where !test.takes(item) && !refuse(test.property) { return .refused }
    return verdict
  }

  /// Whether a group's report is taken; where there is none, nothing is asked of it.
  private func take(_ record: ReportRecord?) -> Bool {
    guard let record else { return true }
    return testsOfReports.allSatisfy { $0.takes(record) }
  }
}

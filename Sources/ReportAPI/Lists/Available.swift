import Corpus

/// The values that the items of a list have of one property, with their numbers.
struct Available: Sendable {
  let property: String
  /// The values by how many items have them; of equally many, in order.
  let values: [(value: PositionKey.Part, count: Int)]

  /// The most values that are told of one property.
  static let limit = 1000
}

extension Available {
  /// Counts the values of each property among the items that all tests of the *other* properties take, so that one
  /// sees what each filter could be set to instead. O(items).
  static func count<Item>(
    _ properties: [Property<Item>], of table: some ItemTable<Item>, _ tests: ListTests<Item>
  ) -> [Available] {
    let counting = properties.compactMap { property in property.counted.map { (name: property.name, values: $0) } }
    var counts = [[PositionKey.Part: Int]](repeating: [:], count: counting.count)
    for group in 0..<table.groupCount {
      let record = table.report(ofGroup: group)
      for index in 0..<table.count(inGroup: group) {
        let item = table.item(at: ItemRow(group: Int32(clamping: group), index: Int32(clamping: index)))
        guard let failures = tests.failures(of: item, in: record), failures.count < 2 else { continue }
        for (number, property) in counting.enumerated() where failures.allSatisfy({ $0 == property.name }) {
          for value in property.values(item) { counts[number][value, default: 0] += 1 }
        }
      }
    }
    return zip(counting, counts).map { property, counts in
      let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Available(property: property.name, values: ordered.prefix(limit).map { ($0.key, $0.value) })
    }
  }
}

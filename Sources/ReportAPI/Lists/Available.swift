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
    var counters = properties.compactMap { property in
      property.counted.map { (name: property.name, counter: ValueCounter($0)) }
    }
    for group in 0..<table.groupCount {
      let record = table.report(ofGroup: group)
      for index in 0..<table.count(inGroup: group) {
        let item = table.item(at: ItemRow(group: Int32(clamping: group), index: Int32(clamping: index)))
        switch tests.verdict(on: item, in: record) {
        case .refused: continue
        case .taken: for number in counters.indices { counters[number].counter.add(item) }
        case .refusedOnly(let property):
          for number in counters.indices where counters[number].name == property {
            counters[number].counter.add(item)
          }
        }
      }
    }
    return counters.map { name, counter in
      Available(property: name, values: Array(counter.counts.prefix(limit)))
    }
  }
}

/// One page of a list.
struct Page<Item: Sendable>: Sendable {
  let items: [Item]
  /// How many items the whole list has.
  let total: Int
  /// The cursor of the next page; empty on the last one.
  let next: String
  /// What the reader should know about the filters.
  let notes: [String]
  /// The ids that were asked for and that no item of the list has.
  var missing: [String] = []
  /// The values that each property still takes; nil when they were not asked for.
  var available: [Available]?
}

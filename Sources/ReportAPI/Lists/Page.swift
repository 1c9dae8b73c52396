/// One page of a list.
struct Page<Item: Sendable>: Sendable {
  let items: [Item]
  /// How many items the whole list has.
  let total: Int
  /// The cursor of the next page; empty on the last one.
  let next: String
  /// What the reader should know about the filters.
  let notes: [String]
}

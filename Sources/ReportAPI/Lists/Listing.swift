import Corpus

/// How items of one kind are listed, whichever of them a list has.
struct Listing<Item: Sendable>: Sendable {
  /// The name of their lists among the document's components, such as `FigureList`.
  let name: String
  let meaning: String
  let shape: Shape<Item>
  /// An item's place in the list's own order, told by what the item is.
  let position: @Sendable (Item) -> PositionKey
  /// What `ids` asks for; nil when items have no ids.
  var identity: Identity?

  /// What an item is called.
  struct Identity: Sendable {
    /// The id of an item of `seeds/`.
    let example: String
    let id: @Sendable (Item) -> String
  }

  /// The shape of a list whose items are shown as `shape`.
  func page(of shape: Shape<Item>) -> Shape<Page<Item>> {
    Shape.list(name, of: shape, meaning)
  }

  /// The shape of whole lists.
  var page: Shape<Page<Item>> { page(of: shape) }
}

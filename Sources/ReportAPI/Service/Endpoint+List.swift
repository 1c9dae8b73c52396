import Corpus

extension Endpoint {
  /// A list: of items of one kind, in every format, with all manners of lists.
  ///
  /// - Parameters:
  ///   - listing: how the items are listed.
  ///   - properties: what they can be asked for by.
  ///   - version: what tells the lists of one process from those of another, where they live as long as that.
  ///   - work: what the list chooses from grows with.
  ///   - condition: what holds for every item of the list.
  ///   - items: all items that the list chooses from.
  static func list<Item, Table: ItemTable<Item>>(
    name: String, path: String, group: Group, summary: String, meaning: String, of listing: Listing<Item>,
    by properties: [Property<Item>], pathParameters: [PathParameter] = [], problems: [ProblemKind] = [],
    example: String, lifetime: Lifetime = .reports, version: (@Sendable () -> String)? = nil, work: Work = .shown,
    where condition: (@Sendable (Item) -> Bool)? = nil,
    items: @escaping @Sendable (Call) throws(Problem) -> Table
  ) -> Endpoint {
    let list = ItemList(listing, by: properties)
    return Endpoint(
      name: name, path: path, group: group, summary: summary, meaning: meaning, pathParameters: pathParameters,
      ownParameters: list.declarations, formats: Format.ofLists, itemSchema: .reference(listing.shape.name),
      lifetime: lifetime, version: version, success: .list(listing.page), problems: problems, example: example,
      work: work
    ) { call throws(Problem) in
      try list.answer(call, of: try items(call), where: condition)
    }
  }
}

extension Endpoint.Success {
  /// One thing, in the formats of what a person may want to read on.
  static func text<Value>(_ shape: Shape<Value>) -> Endpoint.Success {
    Endpoint.Success(
      mediaType: .json, schema: .reference(shape.name), meaning: shape.meaning,
      otherMediaTypes: Format.ofTexts.dropFirst().map(\.mediaType))
  }

  /// A list, in the formats that all lists have.
  static func list<Value>(_ shape: Shape<Value>) -> Endpoint.Success {
    Endpoint.Success(
      mediaType: .json, schema: .reference(shape.name), meaning: shape.meaning,
      otherMediaTypes: Format.ofLists.dropFirst().map(\.mediaType))
  }
}

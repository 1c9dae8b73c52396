/// The parameters that choose how the items of a list are shown, and how many.
struct OutputParameters<Item: Sendable>: Sendable {
  let fields: Parameter<[String]>
  let flat = Parameter<Bool>.flag(
    "flat", formats: [.json, .ndjson], standard: nil,
    meaning: "1 gives rows of one level: nested keys are joined by _, lists become texts. It is 0 for JSON and 1 for "
      + "NDJSON, unless given; CSV is always flat.")
  /// Those that ask for keys which items have beside their own.
  private let additions: [ParameterDeclaration]

  init(_ shape: Shape<Item>) {
    additions = shape.additionParameters
    let names = shape.selectableNames
    fields = .words(
      "fields", of: names, bindsCursor: false,
      meaning: "The keys of the items that are wanted, parted by commas; place_name is the key name in place. Rows "
        + "have their columns in this order.",
      example: names.prefix(2).joined(separator: ","))
  }

  var declarations: [ParameterDeclaration] {
    [Parameter.limit.declaration, Parameter.cursor.declaration, fields.declaration, flat.declaration]
      + additions
  }
}

/// The parameters that all lists of one kind of items have, beside what their properties ask for.
struct ListParameters<Item: Sendable>: Sendable {
  /// The most ids that one call may ask for.
  static var idLimit: Int { 100 }

  let ids: Parameter<[String]>?
  let sort: Parameter<[String]>?
  let available: Parameter<Bool>?
  let output: OutputParameters<Item>

  init(_ listing: Listing<Item>, by properties: [Property<Item>]) {
    output = OutputParameters(listing.shape)
    ids = listing.identity.map { identity in
      .list(
        "ids", limit: Self.idLimit,
        meaning: "Ids of items, parted by commas. Those that the list does not have are named in missing.",
        example: identity.example + ",none")
    }
    let sortable = properties.filter { $0.order != nil }.map(\.name)
    sort = sortable.first.map { first in
      .words(
        "sort", of: sortable + sortable.map { "-" + $0 }, bindsCursor: true,
        meaning: "What the list goes by, parted by commas, a minus for downwards; then, and without it, by its own "
          + "order. What has no value comes last.", example: "-" + first)
    }
    available =
      properties.contains { $0.counted != nil } ? .available : nil
  }

  var declarations: [ParameterDeclaration] {
    [ids?.declaration, sort?.declaration].compactMap { $0 } + output.declarations
      + [available?.declaration].compactMap { $0 }
  }
}

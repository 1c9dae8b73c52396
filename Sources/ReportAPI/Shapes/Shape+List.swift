import Corpus
import FullTextSearch

extension Shape {
  /// A page of a list of items of this shape.
  static func list<Item>(
    _ name: String, of item: Shape<Item>, _ meaning: String
  ) -> Shape<Page<Item>> where Value == Page<Item> {
    Shape(name, meaning, pageFields(of: item) { $0 })
  }

  /// The keys that every list has.
  static func pageFields<Item>(
    of item: Shape<Item>, _ page: @escaping @Sendable (Value) -> Page<Item>
  ) -> [ShapeField<Value>] {
    [
      .items("data", "The items of this page, in order.", item) { page($0).items },
      .integer("total", "How many items there are on all pages, exactly.") { page($0).total },
      .string("next", "The cursor of the next page; empty on the last one.") { page($0).next },
      .strings("notes", "What the reader should know, such as the nearest value to one that nothing has.") {
        page($0).notes
      },
      .strings("missing", "Those of ids that the list does not have.") { page($0).missing },
      .available(
        "available",
        "With available=1, by filter: the values that items have which all other filters take, with their numbers."
      ) { page($0).available },
    ]
  }
}

extension ShapeField {
  /// The items of a list, which a call may want as rows of some of their keys.
  fileprivate static func items<Inner>(
    _ key: JSONKey, _ meaning: String, _ shape: Shape<Inner>, _ value: @escaping @Sendable (Value) -> [Inner]
  ) -> Self {
    let names = [shape.name, Shape.row.name]
    let items = Self.objects(key, meaning, shape, value)
    return ShapeField(
      key: key, schema: .array(.anyOf(names.map(Schema.reference))), meaning: meaning,
      write: items.write)
  }

  fileprivate static func available(
    _ key: JSONKey, _ meaning: String, _ value: @escaping @Sendable (Value) -> [Available]?
  ) -> Self {
    let schema = Schema.nullable(.map(.array(.reference(Shape.valueCount.name))))
    return Self(key: key, schema: schema, meaning: meaning) { whole, writer in
      guard let available = value(whole) else { return writer.null() }
      writer.object { writer in
        for property in available {
          writer.key(JSONKey(property.property))
          writer.array { writer in
            for (value, count) in property.values {
              Shape.valueCount.write(ValueCount(value: value, count: count), to: &writer)
            }
          }
        }
      }
    }
  }
}

/// How many items have a value.
struct ValueCount: Sendable {
  let value: PositionKey.Part
  let count: Int
}

extension Shape<ValueCount> {
  static let valueCount = Shape(
    "ValueCount", "A value that a filter takes, and how many items it would find.",
    [
      ShapeField(
        key: "value", schema: .anyOf([.string, .number, .null]),
        meaning: "The value; null for items that have none, as the filter's value null asks for."
      ) { count, writer in
        switch count.value {
        case .number(let number): writer.integer(number)
        case .real(let number): writer.literal(number.description)
        case .text(let text): writer.string(text)
        case .none: writer.null()
        }
      },
      .integer("count", "How many items have it.") { $0.count },
    ])
}

extension Shape<Void> {
  /// An item of which only some keys were asked for, or which was asked for in one level.
  static let row = Shape(
    "Row",
    "With fields, those keys of an item that were asked for; with flat=1 its keys in one level, nested ones joined by _.",
    [])
}

extension Shape<SearchContent> {
  /// A page of hits that are shown as `hit`.
  static func hitList(of hit: Shape<HitView>) -> Shape {
    Shape(
      "HitList", "A page of passages, the best first.",
      pageFields(of: hit) { $0.page } + [
        .object("query", "What was made of the query.", .query) { $0.query },
        .objects("suggestions", "Other queries that would find something; empty when there are none.", .suggestion) {
          $0.suggestions
        },
        .objects("facets", "How many of all passages found have each value; empty unless asked for.", .facetCount) {
          $0.facets
        },
      ])
  }
}

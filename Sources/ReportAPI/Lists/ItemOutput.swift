import Corpus
import HTTPServer

/// How items are shown: which of their keys, in one level or nested, in which format.
struct ItemOutput<Item: Sendable>: Sendable {
  let shape: Shape<Item>
  let format: Format
  /// What the call wants added.
  private let additions: [Addition<Item>]

  /// What a call asks for by these parameters.
  init(_ shape: Shape<Item>, _ parameters: OutputParameters<Item>, _ call: Call) {
    format = call.format
    additions = shape.additions(wantedBy: call.values)
    let names = call.values.first(parameters.fields)
    var selected = names.map(shape.selecting) ?? shape
    if !additions.isEmpty { selected = selected.adding(additions.map(\.field)) }
    let isFlat = format == .csv || call.values.first(parameters.flat) ?? (format == .ndjson)
    self.shape = isFlat ? selected.flat.ordered(by: names ?? []) : selected
  }

  /// Every key of every item, a row each: what an export holds.
  init(rowsOf shape: Shape<Item>, as format: Format) {
    self.shape = shape.flat
    self.format = format
    additions = []
  }

  /// The items with all that the call wants of them.
  func completed(_ items: [Item]) -> [Item] {
    additions.reduce(items) { $1.completed($0) }
  }

  /// The most items of a page of JSON; nil where only `limit` bounds it.
  var pageLimit: Int? { additions.compactMap(\.pageLimit).min() }

  /// The rows as they go out, one piece after the other. What fits into one piece has a known length, and can be kept.
  func stream<Table: ItemTable<Item>>(_ rows: ItemWalk<Table>, _ call: Call) -> Answer {
    var producer = ItemProducer(rows: rows, output: self, hasMark: call.values.first(.bom) ?? false)
    let name = call.listName + "." + format.rawValue
    let fields = format == .csv ? [(HTTPFieldName.contentDisposition, ContentDisposition.attachment(named: name))] : []
    var first: [UInt8] = []
    if case .bytes(let bytes) = producer.next() { first = bytes }
    guard producer.hasMore else { return Answer(mediaType: format.mediaType, bytes: first, fields: fields) }
    let rest = HTTPBodyStream(producer: PrefixedProducer(first: first, rest: producer))
    return Answer(mediaType: format.mediaType, body: .stream(rest), fields: fields)
  }
}

/// The items of a list, one after the other.
enum ItemWalk<Table: ItemTable>: Sendable {
  /// Those of a table that are taken, found while they are asked for: nothing is held.
  case lazily(Table, ListTests<Table.Item>, from: ItemRow = ItemRow(group: 0, index: 0))
  /// Those of these rows.
  case rows(Table, ArraySlice<ItemRow>)

  /// The next item; nil behind the last.
  mutating func next() -> Table.Item? {
    switch self {
    case .lazily(let table, let tests, var row):
      let item = tests.next(from: &row, of: table)
      self = .lazily(table, tests, from: row)
      return item
    case .rows(let table, var rows):
      guard let row = rows.popFirst() else { return nil }
      self = .rows(table, rows)
      return table.item(at: row)
    }
  }
}

/// Writes items piece by piece.
struct ItemProducer<Table: ItemTable>: HTTPBodyProducer {
  private static var pieceSize: Int { 32_768 }
  /// How many items are completed at once.
  private static var batchSize: Int { 64 }

  private var rows: ItemWalk<Table>
  private let output: ItemOutput<Table.Item>
  private let hasMark: Bool
  private var hasBegun = false
  /// The items that are ready; empty only when there are no more.
  private var upcoming: ArraySlice<Table.Item> = []

  init(rows: ItemWalk<Table>, output: ItemOutput<Table.Item>, hasMark: Bool) {
    self.rows = rows
    self.output = output
    self.hasMark = hasMark
    refill()
  }

  /// Whether there will be another piece.
  var hasMore: Bool { !hasBegun || !upcoming.isEmpty }

  mutating func next() -> HTTPBodyPiece {
    guard hasMore else { return .end }
    var writer = JSONWriter(output.format == .csv ? .csv : .json)
    if !hasBegun, output.format == .csv {
      // Excel takes a file for UTF-8 only when it begins with a byte-order mark.
      if hasMark { writer.literal("\u{FEFF}") }
      writer.beginRow()
      for field in output.shape.fields { writer.string(field.key.name) }
      writer.endRow()
    }
    hasBegun = true
    while writer.count < Self.pieceSize, let item = upcoming.popFirst() {
      if output.format == .csv {
        output.shape.writeCells(item, to: &writer)
      } else {
        output.shape.write(item, to: &writer)
        writer.lineFeed()
      }
      if upcoming.isEmpty { refill() }
    }
    return .bytes(writer.bytes)
  }

  private mutating func refill() {
    var batch: [Table.Item] = []
    while batch.count < Self.batchSize, let item = rows.next() { batch.append(item) }
    upcoming = output.completed(batch)[...]
  }
}

/// A piece that is there already, and then others.
struct PrefixedProducer<Rest: HTTPBodyProducer>: HTTPBodyProducer {
  private var first: [UInt8]?
  private var rest: Rest

  init(first: [UInt8], rest: Rest) {
    self.first = first
    self.rest = rest
  }

  mutating func next() -> HTTPBodyPiece {
    guard let bytes = first.take() else { return rest.next() }
    return .bytes(bytes)
  }
}

import Corpus

/// Something that the items of a list can be asked for, counted by and put in order by. Declared once: its
/// parameters, their check, the test of items, the notes, its entry in `available` and its place in `sort` all come
/// from here.
struct Property<Item: Sendable>: Sendable {
  /// What tells whether an item is asked for.
  enum Test: Sendable {
    /// It is a matter of the report that the item lies in, and asked once for each report.
    case ofReport(@Sendable (ReportRecord) -> Bool)
    case ofItem(@Sendable (Item) -> Bool)
  }

  let name: String
  /// The parameters that ask for it: the name, and the name with comparisons.
  let parameters: [ParameterDeclaration]
  /// The test for what was given; nil when nothing was.
  let test: @Sendable (ParameterValues, Snapshot) -> Test?
  /// What the reader should know of the values given: above all the nearest to one that no item has.
  var notes: @Sendable (ParameterValues, Snapshot, any ItemTable<Item>) -> [String] = { _, _, _ in [] }
  /// What `available` counts items by; nil when it does not count by this property.
  var counted: Counted<Item>?
  /// The value that `sort` goes by; nil when it can't.
  var order: (@Sendable (Item) -> PositionKey.Part)?
}

extension Property<ReportRecord> {
  /// The same of items that lie in reports.
  func ofReport<Part>(_ report: @escaping @Sendable (Part) -> ReportRecord) -> Property<Part> {
    let (own, ownNotes, ownCounted, ownOrder) = (test, notes, counted, order)
    return Property<Part>(
      name: name, parameters: parameters,
      test: { values, snapshot in
        switch own(values, snapshot) {
        case .ofItem(let takes), .ofReport(let takes): .ofReport(takes)
        case nil: nil
        }
      },
      notes: { values, snapshot, _ in ownNotes(values, snapshot, ReportParts<ReportRecord>(of: snapshot)) },
      counted: ownCounted?.of(report), order: composed(ownOrder, after: report))
  }

  /// The same of items that lie in no one report, but that one report can tell about.
  func ofOne<Whole>(_ report: @escaping @Sendable (Whole) -> ReportRecord) -> Property<Whole> {
    let ownNotes = notes
    var property = of(report)
    property.notes = { values, snapshot, _ in ownNotes(values, snapshot, ReportParts<ReportRecord>(of: snapshot)) }
    return property
  }
}

extension Property {
  /// The same of items that have such a part. Notes stay behind: they look at all items.
  func of<Outer>(_ part: @escaping @Sendable (Outer) -> Item) -> Property<Outer> {
    let (own, ownCounted, ownOrder) = (test, counted, order)
    return Property<Outer>(
      name: name, parameters: parameters,
      test: { values, snapshot in
        switch own(values, snapshot) {
        case .ofItem(let takes): .ofItem { takes(part($0)) }
        case .ofReport(let takes): .ofReport(takes)
        case nil: nil
        }
      },
      counted: ownCounted?.of(part), order: composed(ownOrder, after: part))
  }
}

/// What comes of `part`, and then of `value`; nil where there is no `value`.
private func composed<Whole, Part, Value>(
  _ value: (@Sendable (Part) -> Value)?, after part: @escaping @Sendable (Whole) -> Part
) -> (@Sendable (Whole) -> Value)? {
  guard let value else { return nil }
  return { value(part($0)) }
}

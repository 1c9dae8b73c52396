/// An element of a page, by what it means for the page's text.
struct HTMLElement: Equatable {
  /// What elements have in common.
  struct Traits: OptionSet {
    let rawValue: UInt32

    /// Has no content (HTML standard §13.1.2).
    static let void = Traits(rawValue: 1 << 0)
    /// Stands in lines of its own (§15.3).
    static let block = Traits(rawValue: 1 << 1)
    /// Has content that is no text of the page.
    static let silent = Traits(rawValue: 1 << 2)
    /// Holds what surrounds a report.
    static let surroundings = Traits(rawValue: 1 << 3)
    /// Makes a header or footer inside it the report's, not the page's.
    static let article = Traits(rawValue: 1 << 4)
    /// Is a part of a table, or a table.
    static let tablePart = Traits(rawValue: 1 << 5)
    /// Cannot be left by end tags inside it, other than those of a table's parts (§13.2.4.2).
    static let scope = Traits(rawValue: 1 << 6)
    static let paragraph = Traits(rawValue: 1 << 7)
    static let listItem = Traits(rawValue: 1 << 8)
    static let list = Traits(rawValue: 1 << 9)
    static let definition = Traits(rawValue: 1 << 10)
    static let definitionList = Traits(rawValue: 1 << 11)
    static let option = Traits(rawValue: 1 << 12)
    static let select = Traits(rawValue: 1 << 13)
    static let cell = Traits(rawValue: 1 << 14)
    static let row = Traits(rawValue: 1 << 15)
    static let rowGroup = Traits(rawValue: 1 << 16)
    static let table = Traits(rawValue: 1 << 17)
    static let heading = Traits(rawValue: 1 << 18)
    static let preformatted = Traits(rawValue: 1 << 19)
    static let title = Traits(rawValue: 1 << 20)
    static let meta = Traits(rawValue: 1 << 21)
  }

  /// Tells elements of different names apart; 0 for all whose names are not known.
  let number: Int
  let traits: Traits

  /// The element of a name in lower case.
  init(_ name: String) {
    self = Self.known[name] ?? HTMLElement(number: 0, traits: [])
  }

  private init(number: Int, traits: Traits) {
    self.number = number
    self.traits = traits
  }

  /// Whether it matters that the element is open, though nothing is left out.
  var isStructure: Bool { !traits.isEmpty }

  /// Which open elements its start tag ends, as pages leave them open (§13.1.2.4), and which element the search for
  /// them does not leave.
  var ends: (elements: Traits, boundary: Traits) {
    if traits.contains(.listItem) { return (.listItem, [.list, .scope]) }
    if traits.contains(.definition) { return (.definition, [.definitionList, .scope]) }
    if traits.contains(.option) { return (.option, .select) }
    if traits.contains(.cell) { return (.cell, [.table, .row]) }
    if traits.contains(.row) { return (.row, .table) }
    if traits.contains(.rowGroup) { return (.rowGroup, .table) }
    if traits.contains(.block), !traits.contains(.void) { return (.paragraph, .scope) }
    return ([], [])
  }
}

extension HTMLElement {
  private static let known: [String: HTMLElement] = {
    let kinds: [(String, Traits)] = [
      ("area base basefont bgsound col embed frame img input link param source track wbr", .void),
      ("meta", [.void, .meta]), ("br hr", [.void, .block]),
      ("address aside blockquote body center details dialog div fieldset figcaption figure hgroup html legend", .block),
      ("search section summary", .block), ("article main", [.block, .article]), ("p", [.block, .paragraph]),
      ("h1 h2 h3 h4 h5 h6", [.block, .heading]), ("pre", [.block, .preformatted]),
      ("ul ol menu dir", [.block, .list]), ("li", [.block, .listItem]), ("dl", [.block, .definitionList]),
      ("dt dd", [.block, .definition]), ("option", [.block, .option]),
      ("table", [.block, .table, .tablePart, .scope]), ("caption", [.block, .tablePart, .scope]),
      ("tbody thead tfoot", [.block, .rowGroup, .tablePart]), ("tr", [.block, .row, .tablePart]),
      ("td th", [.cell, .tablePart, .scope]), ("footer form header nav", [.block, .surroundings]),
      ("button", .surroundings), ("select", [.surroundings, .select]), ("title", [.silent, .title]),
      // rt and rp hold pronunciation.
      ("applet audio canvas datalist iframe map math noembed noframes noscript object rp rt script style svg", .silent),
      ("template textarea video xmp", .silent),
      // Known only so that a hidden one ends where it should.
      ("a abbr b big cite code del em font i ins kbd label q s small span strike strong sub sup tt u var", []),
    ]
    var known: [String: HTMLElement] = [:]
    for (names, traits) in kinds {
      for name in names.split(separator: " ") {
        known[String(name)] = HTMLElement(number: known.count + 1, traits: traits)
      }
    }
    return known
  }()
}

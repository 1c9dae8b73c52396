import HanText
import ReportModel

/// Provinces, prefectures and counties by name and by GB/T 2260 code.
struct PlaceTable: Sendable {
  /// A place of the table.
  struct Entry: Sendable, Equatable {
    /// Six digits: two for the province, two for the prefecture, two for the county.
    let code: String
    let name: String
    let level: PlaceLevel
  }

  /// The built-in table.
  static let standard = PlaceTable(divisions: PlaceTableRows.divisions, towns: PlaceTableRows.towns)

  private let byCode: [String: Entry]
  private let byName: [String: [Entry]]
  private let citiesByTown: [String: [Entry]]
  /// Every name with its level word, for finding mentions in a text.
  let names: PhraseTable<Bool>

  /// - Parameters:
  ///   - divisions: rows of code and name.
  ///   - towns: rows of a prefecture's code and the names of its towns, parted by blanks.
  init(divisions: String, towns: String) {
    let entries = TabbedRows(divisions, columns: 2).rows.map { row in
      Entry(code: row[0], name: row[1], level: Self.level(ofCode: row[0]))
    }
    let codes = Dictionary(entries.map { ($0.code, $0) }) { first, _ in first }
    byCode = codes
    byName = Dictionary(grouping: entries, by: \.name)
    var cities: [String: [Entry]] = [:]
    for row in TabbedRows(towns, columns: 2).rows {
      guard let city = codes[row[0]] else { continue }
      for town in row[1].split(separator: " ") { cities[String(town), default: []].append(city) }
    }
    citiesByTown = cities
    names = PhraseTable(entries.map(\.name).filter { !Self.commonWords.contains($0) }.map { ($0, true) })
  }

  /// Names of counties that are ordinary words as well, and so tell nothing when a text has them.
  private static let commonWords: Set<String> = ["城区", "郊区", "矿区", "新区", "城中区", "市中区"]

  private static func level(ofCode code: String) -> PlaceLevel {
    if code.hasSuffix("0000") { return .province }
    // 90: places directly under a province, of county level.
    return code.hasSuffix("00") && code.dropFirst(2).prefix(2) != "90" ? .city : .county
  }

  /// The place of that code.
  func entry(withCode code: String) -> Entry? { byCode[code] }

  /// Every place of that full name.
  func entries(named name: String) -> [Entry] { byName[name] ?? [] }

  /// The prefecture-level cities without counties that have a town of that name.
  func cities(withTown name: String) -> [Entry] { citiesByTown[name] ?? [] }

  /// The places around `entry`, from the province in.
  func parents(of entry: Entry) -> [Entry] {
    let codes = [String(entry.code.prefix(2)) + "0000", String(entry.code.prefix(4)) + "00"]
    return codes.filter { $0 != entry.code }.compactMap { byCode[$0] }
  }
}

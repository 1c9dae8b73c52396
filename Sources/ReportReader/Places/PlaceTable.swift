import HanText
import ReportModel

/// Provinces, prefectures and counties by name and by GB/T 2260 code; those that are no more as well, because reports
/// of their time have them.
struct PlaceTable: Sendable {
  /// A place of the table.
  struct Entry: Sendable, Equatable {
    /// Six digits: two for the province, two for the prefecture, two for the county.
    let code: String
    let name: String
    let level: PlaceLevel
  }

  /// The built-in table.
  static let standard = PlaceTable(
    divisions: PlaceTableRows.divisions, former: PlaceTableRows.former,
    towns: PlaceTableRows.towns + "\n" + PlaceTableRows.uncoded)

  private let byCode: [String: Entry]
  private let byName: [String: [Entry]]
  private let citiesByTown: [String: [Entry]]
  /// Every name with its level word that is unmistakable, and the same for finding mentions in a text, by its index.
  let unmistakable: [String]
  let names: PhraseTable<Int>
  /// The first two characters of those names.
  private(set) var beginnings = ScalarPairSet()

  /// - Parameters:
  ///   - divisions: rows of code and name.
  ///   - former: such rows of places that are no more; their codes may be another place's today.
  ///   - towns: rows of a prefecture's code and the names of places in it that have no code, parted by blanks.
  init(divisions: String, former: String = "", towns: String) {
    let current = Self.entries(divisions)
    let entries = current + Self.entries(former)
    let codes = Dictionary(entries.map { ($0.code, $0) }) { first, _ in first }
    byCode = codes
    byName = Dictionary(grouping: entries, by: \.name)
    var cities: [String: [Entry]] = [:]
    for row in TabbedRows(towns, columns: 2).rows {
      guard let city = codes[row[0]] else { continue }
      for town in row[1].split(separator: " ") { cities[String(town), default: []].append(city) }
    }
    citiesByTown = cities
    unmistakable = entries.map(\.name).filter(Self.isUnmistakable)
    names = PhraseTable(zip(unmistakable, unmistakable.indices))
    for name in unmistakable {
      let scalars = name.unicodeScalars.prefix(2)
      if let first = scalars.first, let second = scalars.last { beginnings.insert(first, second) }
    }
  }

  private static func entries(_ rows: String) -> [Entry] {
    TabbedRows(rows, columns: 2).rows.map { row in
      Entry(code: row[0], name: row[1], level: level(ofCode: row[0]))
    }
  }

  /// Whether a text that has the name means the place: 高县 is in 提高县域水平, 东市区 in 广东市区, and 城中区 is any.
  private static func isUnmistakable(_ name: String) -> Bool {
    name.unicodeScalars.count >= shortestName && !commonWords.contains(name) && !name.hasSuffix("市区")
  }

  /// The shortest name that tells something in a text, in code points.
  private static let shortestName = 3

  /// Names of counties that are ordinary words as well, and so tell nothing when a text has them.
  private static let commonWords: Set<String> = ["城中区", "市中区", "海城区", "新城区", "老城区", "港口区"]

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

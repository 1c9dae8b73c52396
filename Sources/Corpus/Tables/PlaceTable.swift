import ReportModel

/// The places of a snapshot's reports: which reports are of one place.
///
/// Two reports are of one place when the places have the same name and, where both codes are known, the same code;
/// without codes, when the places around the one include those around the other: 东莞市 and 广东省, 东莞市 are around one
/// 万江街道, 甲县 and 乙县 around two towns 城关镇. A report that tells less than it takes to tell two such places apart
/// is of a place of its own.
struct PlaceTable: Sendable {
  /// In place of a number for reports that name no place.
  static let noPlace: Int32 = -1

  /// The places, each as the report has it that tells most of it, by name and then from the widest place around in.
  private(set) var places: [Place] = []
  /// The number of each report's place in `places`.
  private(set) var numbers: [Int32]
  /// For each place, the row of the report that tells most of it.
  private(set) var fullest: [Row] = []
  /// For each place, the rows of its reports in ascending order.
  private(set) var reports: [[Row]] = []

  init(_ reports: [Report]) {
    numbers = [Int32](repeating: Self.noPlace, count: reports.count)
    var rows: [PlaceIdentity: [Row]] = [:]
    for (row, report) in reports.enumerated() {
      guard let identity = PlaceIdentity(report.place) else { continue }
      rows[identity, default: []].append(Row(clamping: row))
    }
    var groups: [PlaceGroup] = []
    for identities in Dictionary(grouping: rows.keys, by: \.name).values {
      groups += PlaceGroup.groups(of: identities)
    }
    for group in groups.sorted(by: { $0.founder < $1.founder }) {
      let rowsOfGroup = group.members.flatMap { rows[$0] ?? [] }.sorted()
      let fullest = rows[group.founder]?.first ?? 0
      for row in rowsOfGroup { numbers[Int(row)] = Int32(clamping: places.count) }
      places.append(reports[Int(fullest)].place)
      self.fullest.append(fullest)
      self.reports.append(rowsOfGroup)
    }
  }

  /// The place of a number; nil for `noPlace`.
  func place(numbered number: Int32) -> Place? {
    places.indices.contains(Int(number)) ? places[Int(number)] : nil
  }
}

/// What a report tells of its place, folded: what places are told apart by.
private struct PlaceIdentity: Hashable, Comparable {
  let name: String
  let code: String?
  let parents: [String]

  init?(_ place: Place) {
    guard let name = place.name else { return nil }
    self.name = FoldedName.folded(name)
    code = place.code
    parents = place.parents.map(FoldedName.folded)
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.name != right.name { return precedes(left.name, right.name) }
    if left.parents != right.parents { return left.parents.lexicographicallyPrecedes(right.parents, by: precedes) }
    return precedes(left.code ?? "", right.code ?? "")
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
  }

  /// Whether `self` should found a place rather than join one: it tells more.
  func tellsMore(than other: Self) -> Bool {
    if (code == nil) != (other.code == nil) { return code != nil }
    return parents.count == other.parents.count ? self < other : parents.count > other.parents.count
  }
}

/// The identities that are of one place.
private struct PlaceGroup {
  let founder: PlaceIdentity
  var members: [PlaceIdentity]

  /// The places that identities of one name are of. Those that tell most come first and found places; each of the rest
  /// joins the one place that it can be of. O(n) look-ups for places that differ in the place next around them.
  static func groups(of identities: [PlaceIdentity]) -> [PlaceGroup] {
    var groups: [PlaceGroup] = []
    var groupsOfParent: [String: [Int]] = [:]
    var groupOfCode: [String: Int] = [:]
    for identity in identities.sorted(by: { $0.tellsMore(than: $1) }) {
      let found: [Int]
      if let code = identity.code {
        found = groupOfCode[code].map { [$0] } ?? []
      } else {
        let candidates = identity.parents.last.map { groupsOfParent[$0] ?? [] } ?? Array(groups.indices.prefix(2))
        found = firstTwo(of: candidates) { Set(identity.parents).isSubset(of: groups[$0].founder.parents) }
      }
      if found.count == 1 {
        groups[found[0]].members.append(identity)
        continue
      }
      for parent in Set(identity.parents) { groupsOfParent[parent, default: []].append(groups.count) }
      if let code = identity.code { groupOfCode[code] = groups.count }
      groups.append(PlaceGroup(founder: identity, members: [identity]))
    }
    return groups
  }

  /// Two are as good as many: then it can't be told which.
  private static func firstTwo(of candidates: [Int], where isTaken: (Int) -> Bool) -> [Int] {
    Array(candidates.lazy.filter(isTaken).prefix(2))
  }
}

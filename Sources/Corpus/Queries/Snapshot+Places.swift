import ReportModel
import ReportReader

extension Snapshot {
  /// The reports whose own place `name` means: with or without its level word, in either script, or by code. A report
  /// that does not tell which of several places of its name it is of is taken by the codes of all of them.
  public func reports(ofPlace name: String) -> [ReportRecord] {
    let wanted = PlaceName(name)
    return records.indices.filter { index in
      let place = records[index].report.place
      return place.code == name || place.candidates.contains { $0.code == name }
        || placeNames[index].map(wanted.means) ?? false
    }.map { records[$0] }
  }

  /// The reports of the place that `name` means and of all places inside it, as far as the reports tell what lies
  /// around them.
  public func reports(within name: String) -> [ReportRecord] {
    let known = PlaceDirectory.place(withCode: name)
    let wanted = PlaceName(known?.name ?? name)
    let own = Set(reports(ofPlace: name).map(\.report.id))
    return records.filter { record in
      own.contains(record.report.id) || record.report.place.isInside(wanted, of: known?.parents ?? [])
    }
  }

  /// The names of all places that reports lie in, without their own.
  public var enclosingPlaceNames: [String] {
    Set(records.flatMap(\.report.place.parents)).sorted()
  }
}

extension Place {
  /// Whether one of the places around this one is meant, and lies in `outer` where those are known.
  fileprivate func isInside(_ wanted: PlaceName, of outer: [String]) -> Bool {
    guard let index = parents.lastIndex(where: { wanted.means(PlaceName($0)) }) else { return false }
    let around = Set(parents[..<index].map(FoldedName.folded))
    return around.isEmpty || outer.map(FoldedName.folded).allSatisfy(around.contains)
  }
}

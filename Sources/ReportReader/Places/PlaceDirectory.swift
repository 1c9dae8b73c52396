package import ReportModel

/// The names that codes of GB/T 2260 stand for.
package enum PlaceDirectory {
  /// The place that has this code, with the names of those around it from the widest in; nil when none has.
  package static func place(withCode code: String) -> Place? {
    guard let entry = PlaceTable.standard.entry(withCode: code) else { return nil }
    let parents = PlaceTable.standard.parents(of: entry).map(\.name)
    return Place(name: entry.name, level: entry.level, parents: parents, code: entry.code)
  }
}

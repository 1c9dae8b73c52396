public import ReportModel

extension PositionKey {
  /// The steps by which places are ordered: the name, then the places around from the widest in, then the code. No place
  /// comes first.
  public static func parts(of place: Place?) -> [Part] {
    // Parted by the least of all characters, the names from the widest in compare as the list of them does.
    let around = (place?.parents ?? []).map(FoldedName.folded).joined(separator: "\u{0}")
    return [.text(FoldedName.folded(place?.name ?? "")), .text(around), .text(place?.code ?? "")]
  }
}

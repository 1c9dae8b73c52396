import Corpus

/// Names that are asked for, compared without regard to script, width and case.
struct NameSet: Sendable {
  private let folded: Set<String>
  /// Whether what has no name is asked for.
  private let holdsNone: Bool

  init(_ names: [String?]) {
    folded = Set(names.compactMap { $0.map(FoldedName.folded) })
    holdsNone = names.contains(nil)
  }

  /// Whether one of an item's names is asked for.
  func holds(one names: [String]) -> Bool {
    names.isEmpty ? holdsNone : names.contains { folded.contains(FoldedName.folded($0)) }
  }

  /// Names the nearest to a name that no item has; nil when one has it. O(items).
  static func note<Item>(
    of name: String, parameter: String, among items: any ItemTable<Item>, _ names: (Item) -> [String]
  ) -> String? {
    let wanted = NameSet([name])
    var known: Set<String> = []
    if items.contains(where: { item in
      let names = names(item)
      known.formUnion(names)
      return wanted.holds(one: names)
    }) {
      return nil
    }
    let nearest = NearestName.nearest(to: name, among: known.sorted())
    return "Nothing here has \(parameter)=\(name)" + (nearest.map { "; the nearest is \($0)." } ?? ".")
  }
}

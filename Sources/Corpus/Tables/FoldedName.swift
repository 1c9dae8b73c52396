import HanText

/// Names in the form in which filters compare them: script, width and case do not count, nor do blanks around them.
package enum FoldedName {
  /// The name in that form. O(n).
  package static func folded(_ name: String) -> String {
    let scalars = name.unicodeScalars.drop { $0.isBlank }.reversed().drop { $0.isBlank }.reversed()
    return String(of: scalars.map { ScriptFolding.searchable($0) })
  }
}

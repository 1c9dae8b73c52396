/// Which parts of a package another part points to (ECMA-376 part 2, §6.5).
struct PackageRelationships {
  /// The paths by the last word of their type: `officeDocument`, `styles`, `numbering`, `footnotes`.
  private var targets: [String: String] = [:]

  /// - Parameters:
  ///   - xml: the relationships part; nil when there is none.
  ///   - folder: the folder of the part that they belong to, without slashes around it.
  init(_ xml: [UInt8]?, folder: String, part: String, depthLimit: Int) throws(ReadingError) {
    guard let xml else { return }
    var reader = XMLReader(xml, part: part, depthLimit: depthLimit)
    while let event = try reader.next() {
      guard case .start(let name) = event, name == XMLName(.relationships, "Relationship"),
        let type = try reader.attribute(.none, "Type")?.split(separator: "/").last,
        let target = try reader.attribute(.none, "Target")
      else { continue }
      let key = String(type)
      if targets[key] == nil { targets[key] = Self.path(target, in: folder) }
    }
  }

  /// The path of the part that is pointed to by a type; nil when there is none.
  subscript(type: String) -> String? { targets[type] }

  private static func path(_ target: String, in folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

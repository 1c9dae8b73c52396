/// The lists that a document defines (ECMA-376 part 1, §17.9).
struct NumberingDefinitions {
  /// A list's levels, or the style that has them.
  struct AbstractList {
    var levels: [Int: NumberingLevel] = [:]
    /// The numbering style whose list this one is.
    var styleLink: String?
  }

  /// A use of a list, with what it overrides.
  struct Instance {
    var list: Int?
    var starts: [Int: Int] = [:]
    var levels: [Int: NumberingLevel] = [:]
  }

  private(set) var lists: [Int: AbstractList] = [:]
  private(set) var instances: [Int: Instance] = [:]

  /// Levels are numbered 0 to 8.
  static let levels = 0..<9

  /// - Parameter reader: the numbering part; nil when there is none.
  init(_ reader: XMLReader?) throws(ReadingError) {
    guard var reader else { return }
    while let event = try reader.next() {
      guard case .start(let name) = event, name.namespace == .word else { continue }
      if name.local == "abstractNum", let id = try reader.integer("abstractNumId") {
        lists[id] = try Self.list(&reader)
      } else if name.local == "num", let id = try reader.integer("numId") {
        instances[id] = try Self.instance(&reader)
      }
    }
  }

  private static func list(_ reader: inout XMLReader) throws(ReadingError) -> AbstractList {
    var list = AbstractList()
    let depth = reader.depth
    while reader.depth >= depth, let event = try reader.next() {
      guard case .start(let name) = event, name.namespace == .word else { continue }
      if name.local == "lvl", let level = try reader.integer("ilvl"), levels.contains(level) {
        list.levels[level] = try Self.level(&reader)
      } else if name.local == "numStyleLink" {
        list.styleLink = try reader.attribute(.word, "val")
      }
    }
    return list
  }

  private static func instance(_ reader: inout XMLReader) throws(ReadingError) -> Instance {
    var instance = Instance()
    var overridden: Int?
    let depth = reader.depth
    while reader.depth >= depth, let event = try reader.next() {
      guard case .start(let name) = event, name.namespace == .word else { continue }
      switch name.local {
      case "abstractNumId": instance.list = try reader.integer("val")
      case "lvlOverride": overridden = try reader.integer("ilvl").flatMap { levels.contains($0) ? $0 : nil }
      case "startOverride":
        if let overridden { instance.starts[overridden] = try reader.integer("val") }
      case "lvl":
        if let overridden { instance.levels[overridden] = try level(&reader) }
      default: break
      }
    }
    return instance
  }

  private static func level(_ reader: inout XMLReader) throws(ReadingError) -> NumberingLevel {
    var level = NumberingLevel()
    let depth = reader.depth
    while reader.depth >= depth, let event = try reader.next() {
      guard case .start(let name) = event, name.namespace == .word else { continue }
      switch name.local {
      case "start": level.start = try reader.integer("val") ?? 0
      // A format of one's own (§17.9.17) stands beside a common one for readers that do not know it.
      case "numFmt": level.format = try reader.attribute(.word, "val") ?? "decimal"
      case "lvlText": level.text = try reader.attribute(.word, "val") ?? ""
      case "lvlRestart": level.restart = try reader.integer("val")
      case "isLgl": level.isLegal = try reader.attribute(.word, "val").map(WordBodyReader.isOn) ?? true
      case "pStyle": level.style = try reader.attribute(.word, "val")
      default: break
      }
    }
    return level
  }
}

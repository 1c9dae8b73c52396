/// Counts the items of a document's lists as Word does (ECMA-376 part 1, §17.9), paragraph after paragraph.
struct WordNumbering {
  private let definitions: NumberingDefinitions
  private let styles: WordStyles
  /// The last number of each level, by list: all uses of a list count together.
  private var counters: [Int: [Int?]] = [:]
  /// The levels of instances that have begun: where one begins, its own start counts.
  private var begun: Set<[Int]> = []

  /// How many numbering styles may point to each other in a row.
  private static let longestChain = 8

  init(_ definitions: NumberingDefinitions, styles: WordStyles) {
    self.definitions = definitions
    self.styles = styles
  }

  /// The label of the next paragraph; nil when it has none, or only a bullet.
  ///
  /// - Parameters:
  ///   - numbering: what the paragraph says itself.
  ///   - style: its style.
  mutating func label(_ numbering: ParagraphNumbering, style: String?) -> String? {
    let inherited = styles.numbering(of: style)
    guard let id = numbering.instance ?? inherited.instance, id > 0, let instance = definitions.instances[id],
      let list = list(of: instance)
    else { return nil }
    let ownLevel = numbering.instance == nil ? level(ofStyle: style, in: list.levels) : nil
    let level = numbering.level ?? ownLevel ?? inherited.level ?? 0
    guard NumberingDefinitions.levels.contains(level) else { return nil }
    var levels = list.levels
    for (level, definition) in instance.levels { levels[level] = definition }
    let counts = count(level, instance: id, starts: instance.starts, levels, list: list.id)
    guard let definition = levels[level], definition.format != "bullet" else { return nil }
    return Self.label(definition, counts, levels)
  }

  /// The list of an instance, through numbering styles.
  private func list(of instance: NumberingDefinitions.Instance) -> (id: Int, levels: [Int: NumberingLevel])? {
    var instance = instance
    for _ in 0..<Self.longestChain {
      guard let id = instance.list, let list = definitions.lists[id] else { return nil }
      guard list.levels.isEmpty, let link = list.styleLink, let next = styles.numbering(of: link).instance,
        let linked = definitions.instances[next]
      else { return (id, list.levels) }
      instance = linked
    }
    return nil
  }

  /// The level that names the paragraph's style or one that it is based on (§17.9.23).
  private func level(ofStyle style: String?, in levels: [Int: NumberingLevel]) -> Int? {
    for name in styles.line(of: style) {
      if let level = NumberingDefinitions.levels.first(where: { levels[$0]?.style == name }) { return level }
    }
    return nil
  }

  /// Counts one more item at a level, and gives the numbers of all levels.
  private mutating func count(
    _ level: Int, instance: Int, starts: [Int: Int], _ levels: [Int: NumberingLevel], list: Int
  ) -> [Int] {
    func start(_ level: Int) -> Int { starts[level] ?? levels[level]?.start ?? 1 }
    var counts = counters[list] ?? NumberingDefinitions.levels.map { _ in nil }
    let isFirst = begun.insert([instance, level]).inserted
    if let last = counts[level], !(isFirst && starts[level] != nil) {
      counts[level] = last &+ 1
    } else {
      counts[level] = start(level)
    }
    for outer in 0..<level where counts[outer] == nil { counts[outer] = start(outer) }
    for inner in NumberingDefinitions.levels where inner > level && (levels[inner]?.restart ?? inner) > level {
      counts[inner] = nil
    }
    counters[list] = counts
    return NumberingDefinitions.levels.map { counts[$0] ?? start($0) }
  }

  /// A level's text with its numbers (§17.9.11).
  private static func label(_ level: NumberingLevel, _ counts: [Int], _ levels: [Int: NumberingLevel]) -> String? {
    var label = ""
    var isNumber = false
    for character in level.text.unicodeScalars {
      if isNumber, let digit = character.hexadecimalDigit, (1...9).contains(digit) {
        let index = Int(digit) - 1
        let format = level.isLegal ? nil : levels[index]?.format
        label += NumberFormat.text(of: counts[index], in: format ?? "decimal")
        isNumber = false
      } else if character == "%", !isNumber {
        isNumber = true
      } else {
        if isNumber { label += "%" }
        isNumber = false
        label.unicodeScalars.append(character)
      }
    }
    let trimmed = label.unicodeScalars.drop { $0.properties.isWhitespace }
    let text = String(String.UnicodeScalarView(trimmed.reversed().drop { $0.properties.isWhitespace }.reversed()))
    return text.isEmpty ? nil : text
  }
}

import HanText

/// A run of folded units to look for.
struct Needle: Sendable, Hashable {
  let units: [UInt16]
  /// Whether no digit may stand before or after it: another spelling of a number must not be found inside a longer one.
  var isWholeNumber = false

  init(_ text: some Sequence<Unicode.Scalar>, isWholeNumber: Bool = false) {
    units = text.flatMap { ScriptFolding.searchable($0).utf16 }
    self.isWholeNumber = isWholeNumber
  }

  /// Whether the run stands at `position` of `text`.
  @inline(__always)
  func stands(at position: Int, in text: [UInt16]) -> Bool {
    guard position >= 0, position + units.count <= text.count else { return false }
    var index = 0
    while index < units.count {
      if text[position + index] != units[index] { return false }
      index += 1
    }
    return !isWholeNumber || isApart(position, in: text)
  }

  /// Whether no digit stands beside the run at `position`, on the sides where the run itself has one. A point or comma goes
  /// with the digit beyond it, when that is one that it can stand before: 2%,一般 is no longer number than 2%.
  func isApart(_ position: Int, in text: [UInt16]) -> Bool {
    func touches(_ side: UInt16?, _ beside: Int, _ step: Int) -> Bool {
      guard let side, Self.digits.contains(side) else { return false }
      return continues(beside, step, in: text)
    }
    return !touches(units.first, position - 1, -1) && !touches(units.last, position + units.count, 1)
  }

  private func continues(_ position: Int, _ step: Int, in text: [UInt16]) -> Bool {
    guard text.indices.contains(position) else { return false }
    if Self.digits.contains(text[position]) { return true }
    guard let beyond = Self.points[text[position]], text.indices.contains(position + step) else { return false }
    return beyond.contains(text[position + step])
  }

  private static let europeanDigits = units(of: "0123456789")
  private static let chineseDigits = units(of: "〇零一二三四五六七八九十百千万亿两")
  private static let digits = europeanDigits.union(chineseDigits)
  /// What stands inside of numbers, with the digits beside it.
  private static let points: [UInt16: Set<UInt16>] = {
    var points: [UInt16: Set<UInt16>] = [:]
    for unit in units(of: ".,") { points[unit] = europeanDigits }
    for unit in units(of: "点") { points[unit] = chineseDigits }
    return points
  }()

  private static func units(of text: String) -> Set<UInt16> {
    Set(text.unicodeScalars.flatMap { ScriptFolding.searchable($0).utf16 })
  }
}

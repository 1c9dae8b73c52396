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

  /// Whether no digit stands beside the run at `position`. A point or comma goes with the digit beyond it.
  func isApart(_ position: Int, in text: [UInt16]) -> Bool {
    let end = position + units.count
    return !continues(position - 1, -1, in: text) && !continues(end, 1, in: text)
  }

  private func continues(_ position: Int, _ step: Int, in text: [UInt16]) -> Bool {
    guard text.indices.contains(position) else { return false }
    if Self.digits.contains(text[position]) { return true }
    guard Self.points.contains(text[position]), text.indices.contains(position + step) else { return false }
    return Self.digits.contains(text[position + step])
  }

  private static let digits = Set(
    "0123456789〇零一二三四五六七八九十百千万亿两".unicodeScalars.flatMap { ScriptFolding.searchable($0).utf16 })
  private static let points = Set(".,点".unicodeScalars.flatMap { ScriptFolding.searchable($0).utf16 })
}

/// 著, which texts in traditional script have for 着 as well: 著力, 隨著, 著眼.
///
/// Folding of single characters leaves it, because 著名 and 顯著 have it in both scripts. The characters beside it tell
/// which it is; where they don't, it stays.
enum VerbalParticle {
  private static let written: Unicode.Scalar = "著"
  private static let meant: Unicode.Scalar = "着"

  /// What stands before 著 in words of its own (显著, 名著), and behind it (著名, 著作).
  private static let before = Set("显昭卓名论编原专巨译遗土合拙所".unicodeScalars)
  private static let behind = Set("名作称述者录书".unicodeScalars)
  /// What stands before 着 (随着, 沿着), and behind it (着力, 着眼).
  private static let verbs = Set("随沿朝接本向执沉顺伴跟绕味看带靠有".unicodeScalars)
  private static let objects = Set("力眼手重陆实想急装色落".unicodeScalars)

  /// Makes 着 of every 著 in `text`, which is folded, that its neighbours tell to be one. O(n).
  static func fold(_ text: inout [Unicode.Scalar]) {
    for position in text.indices where text[position] == written {
      let previous = position > 0 ? text[position - 1] : " "
      let next = position + 1 < text.count ? text[position + 1] : " "
      guard !before.contains(previous), !behind.contains(next) else { continue }
      if verbs.contains(previous) || objects.contains(next) { text[position] = meant }
    }
  }
}

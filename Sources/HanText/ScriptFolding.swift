/// Folding of single code points: script, width and case. Context-free, one to one.
///
/// One to one means that folding moves nothing: position n of a folded text is position n of
/// the text. Free of context means that both scripts of a text fold alike wherever they are cut.
/// Folding twice is folding once.
public enum ScriptFolding {
  /// The code point in simplified script and half width; case is kept.
  ///
  /// Traditional and variant characters become the simplified one, `！` to `～` and the
  /// ideographic blank become ASCII, radicals and compatibility forms the character that they
  /// show. `。`, `、` and `“”` stay. Whatever stands in simplified texts stays too, where
  /// one traditional character has two simplified ones (乾隆, 著名, 慰藉, 瞭望). O(1).
  public static func readable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    tables.readable[scalar]
  }

  /// The code point as search compares it: like `readable`, and in lower case, with characters
  /// that stand for each other as one (干, 乾 and 幹; 着 and 著; 账 and 帐; `"` and `“`; `-` and `—`). O(1).
  public static func searchable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    tables.searchable[scalar]
  }

  /// Whether only texts in traditional script have this character: 報 and 峯 are, 报, 告, 於 and 著 are not.
  ///
  /// Variants that simplified texts keep in names and set phrases (昇, 甦) don't count. O(1).
  public static func isTraditional(_ scalar: Unicode.Scalar) -> Bool {
    isUnifiedIdeograph(scalar) && tables.readable[scalar] != scalar && !tables.shared.contains(scalar)
  }

  /// Entries of the committed table that could not be read; a test holds this empty.
  static var unreadable: [Substring] { tables.unreadable }

  private static let tables = Tables()

  private struct Tables: Sendable {
    var readable = FoldingTable()
    var searchable = FoldingTable()
    var shared: Set<Unicode.Scalar>
    var unreadable: [Substring]

    init() {
      unreadable = readable.add(runs: ScriptFoldingTable.forms)
      unreadable += readable.add(stretches: ScriptFoldingTable.ideographs)
      unreadable += readable.add(pairs: ScriptFoldingTable.script)
      shared = Set(ScriptFoldingTable.shared.unicodeScalars)

      var lowerCase = FoldingTable()
      unreadable += lowerCase.add(runs: ScriptFoldingTable.lowerCase)
      var variants = FoldingTable()
      unreadable += variants.add(pairs: ScriptFoldingTable.variants)
      for source in readable.sources + lowerCase.sources + variants.sources {
        searchable.fold(source, to: variants[lowerCase[readable[source]]])
      }
    }
  }

  /// Han characters proper, without the compatibility forms, whose script says nothing.
  private static func isUnifiedIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2F7FF, 0x30000...0x3FFFF: true
    default: false
    }
  }
}

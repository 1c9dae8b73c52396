import HanText

/// What somebody may have meant by a term that no document holds, where it looks like a part of another query language.
public enum TermHint {
  private static let words = [
    "or": "OR in capitals stands between alternatives", "and": "a blank means AND",
    "not": "- right before a term excludes it",
    "near": "near/N with a number of characters asks for nearness, as in 碧道 near/20 公里",
  ]
  private static let quotationMarks = Set("“”＂「」『』《》".unicodeScalars)
  private static let separators = Set(",，、;；".unicodeScalars)

  /// What would be right instead, without a full stop; nil for a term that looks like nothing else. `fields` are those that
  /// the query could name.
  public static func hint(for term: String, fields: Set<String>) -> String? {
    if let hint = words[term.lowercased()] { return hint }
    let scalars = Array(term.unicodeScalars)
    if scalars.contains(where: quotationMarks.contains) {
      return "marks are looked for like all characters, and only \"\" hold a phrase together"
    }
    if let colon = scalars.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > 0,
      scalars[..<colon].allSatisfy(\.isLatinLetter)
    {
      return "conditions are \(fields.sorted().map { $0 + ":" }.joined(separator: ", "))"
    }
    if scalars.count > 1, scalars.contains(where: separators.contains) {
      return "blanks part terms that need not stand together"
    }
    return nil
  }
}

import HanText
import ReportModel

/// Reads how firmly a target is promised.
struct StrengthReader {
  let text: [Unicode.Scalar]

  /// The last promise that reaches the number; an expectation where there is none.
  ///
  /// A promise at the head of a clause reaches to the end of the sentence, one behind what it promises (增长2%、力争3%)
  /// to the end of its clause. One that says how (推动) does not reach clauses with a verb of their own.
  func strength(before: Span) -> (value: Strength, cue: Cue) {
    var end = before.end
    while let found = CueTables.strengths.last(in: text, within: before.start..<end) {
      if !isBehindComma(found.span, before) || reachesOn(found.span, before) {
        return (found.value, .words(found.span))
      }
      end = found.span.start
    }
    return (.expect, .nothingSaid)
  }

  private func isBehindComma(_ promise: Span, _ before: Span) -> Bool {
    text[promise.end..<before.end].contains(",")
  }

  private func reachesOn(_ promise: Span, _ before: Span) -> Bool {
    let isNear = CueTables.nearPromises.match(in: text, at: promise.start, within: before.range) != nil
    if isNear, hasVerb(behind: promise, before) { return false }
    let start = text[before.start..<promise.start].lastIndex { $0 == "," || $0 == ":" }.map { $0 + 1 } ?? before.start
    return WordTrimmer(text: text).name(in: Span(start, promise.start)).count <= Self.longestHead
  }

  /// Whether the number's own clause begins with a verb: 推进更新改造,盘活土地200亩.
  private func hasVerb(behind promise: Span, _ before: Span) -> Bool {
    guard let comma = text[promise.end..<before.end].lastIndex(of: ",") else { return false }
    let clause = comma + 1..<before.end
    return CueTables.increments.match(in: text, at: comma + 1, within: clause) != nil
      || CueTables.amountVerbs.match(in: text, at: comma + 1, within: clause) != nil
      || CueTables.leaders.match(in: text, at: comma + 1, within: clause) != nil
  }

  /// What may stand before a promise at the head of its clause, in code points: 全年力争.
  private static let longestHead = 2
}

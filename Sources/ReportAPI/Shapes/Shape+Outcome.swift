import Corpus
import ReportModel

extension Shape<OutcomeView> {
  static let outcome = Shape(
    "Outcome", "What came of a target, or which target a result was to reach.",
    [
      .string("self", "The address of this answer.") { Address.outcome($0.figure.figure.id) },
      .object("figure", "The figure that was asked for.", .figure) { $0.figure },
      .object(
        "outcome",
        "Of a target, the result that a later report of the same place tells; of a result, the target that an "
          + "earlier one stated; null when there is none.", .figure
      ) { $0.counterpart },
      .number(
        "deviation",
        "How far the result lies above the target (negative: below), in the target's unit; 0 inside a "
          + "range, from its nearest bound outside of it."
      ) { $0.outcome.deviation },
      .string("unit", "The unit of the deviation: the target's; null without a target.") { $0.target?.figure.unit },
      .boolean("met", "Whether the target was reached; null where that can't be told.") { $0.outcome.met },
      .choice("reason", "Why there is no outcome, or why met is null; else null.") { $0.outcome.gap },
    ])
}

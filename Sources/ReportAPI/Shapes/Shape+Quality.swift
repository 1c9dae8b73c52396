extension Shape<QualityScore> {
  static let qualityScore = Shape(
    "QualityScore", "How well the extraction reads one field of a report whose figures people marked.",
    [
      .string("report", "The report's id; null for all marked reports together.") { $0.text },
      .choice(
        "stage", "When it was measured: first_contact, when the rules met the report for the first time, or current."
      ) { $0.stage },
      .string(
        "field",
        "The field of a figure; found is a figure being there at all, whole is kind, value, unit, comparator, "
          + "measure, year and indicator all being right."
      ) { $0.field },
      .integer("gold", "How many figures with such a field people marked; null at first contact.") { $0.counts?.gold },
      .integer("predicted", "How many were extracted.") { $0.counts?.predicted },
      .integer("right", "How many of those are right.") { $0.counts?.right },
      .double("precision", "The part of what was extracted that is right.") { $0.counts?.precision },
      .double("recall", "The part of what was marked that was extracted right.") { $0.counts?.recall },
      .double("f1", "The harmonic mean of precision and recall.") { $0.f1 },
    ])
}

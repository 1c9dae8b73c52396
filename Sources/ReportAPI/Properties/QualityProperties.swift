import Corpus

/// What scores can be asked for by.
enum QualityProperties {
  static let all: [Property<QualityScore>] = [report, stage, field, f1]

  private static let report = Property<QualityScore>.text(
    "report", meaning: "The id of a marked report.", example: PathParameter.report.example
  ) { $0.text }

  private static let stage: Property<QualityScore> = {
    var property = Property<QualityScore>.choice(
      "stage", meaning: "When it was measured.", example: QualityStage.firstContact
    ) { $0.stage }
    property.notes = { _, _, _ in [warning, advice] }
    return property
  }()

  private static let field = Property<QualityScore>.text(
    "field", meaning: "The field of a figure; found and whole are about all of it.", example: "whole"
  ) { $0.field }

  private static let f1 = Property<QualityScore>.number(
    "f1", meaning: "The harmonic mean of precision and recall.", example: "0.9"
  ) { $0.f1...$0.f1 }

  private static let warning =
    "The current scores are of the very reports that the rules were written against: other reports are read less well."
  private static let advice =
    "What to expect of a report that the rules have not met are the scores of stage=first_contact."
}

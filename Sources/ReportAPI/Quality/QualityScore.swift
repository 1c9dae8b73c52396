import HanText

/// How well the extraction reads one field of one marked text, or of all marked texts together.
struct QualityScore: Sendable, Equatable {
  let stage: QualityStage
  /// The report; nil for all of them together.
  let text: String?
  /// The field: `found` for a figure being there at all, `whole` for all of a figure being right.
  let field: String
  /// How many figures, or figures with such a field, the text has by its marks, how many were read, and how many of
  /// those are right; nil where only the F1 is on record.
  let counts: Counts?
  /// The harmonic mean of precision and recall.
  let f1: Double
  /// The place among all scores.
  private(set) var index = 0

  /// What precision and recall are made of.
  struct Counts: Sendable, Equatable {
    let gold: Int
    let predicted: Int
    let right: Int

    /// The part of what was read that is right; 1 when nothing was read.
    var precision: Double { predicted == 0 ? 1 : Double(right) / Double(predicted) }
    /// The part of what is there that was read right; 1 when nothing is there.
    var recall: Double { gold == 0 ? 1 : Double(right) / Double(gold) }
    /// The harmonic mean of both; 1 when nothing is there and nothing was read.
    var f1: Double { gold + predicted == 0 ? 1 : 2 * Double(right) / Double(gold + predicted) }
  }

  /// The score that counts give.
  init(text: String?, field: String, counts: Counts) {
    stage = .current
    self.text = text
    self.field = field
    self.counts = counts
    f1 = counts.f1
  }

  private init(firstContactWith text: String, f1: Double) {
    stage = .firstContact
    self.text = text
    field = "whole"
    counts = nil
    self.f1 = f1
  }

  /// All scores: those of the first contact, then those of today.
  static let all = (firstContacts + current).enumerated().map { index, score in
    var score = score
    score.index = index
    return score
  }

  /// What was measured when the rules met each text for the first time, before they were mended by it.
  private static let firstContacts = [
    ("000_c31315ad0663ef0d", 0.798), ("001_b9251b87b0cd542e", 0.655), ("003_e6e4c8c4a9426b73", 0.807),
  ].map { QualityScore(firstContactWith: $0.0, f1: $0.1) }

  private static let current = TabbedRows(QualityTable.lines, columns: 5).rows.compactMap(QualityScore.init(row:))

  /// The score of a row of the table: text, field, and the three counts.
  private init?(row: [String]) {
    guard row.count == 5, let gold = Int(row[2]), let predicted = Int(row[3]), let right = Int(row[4]) else {
      return nil
    }
    self.init(
      text: row[0] == "all" ? nil : row[0], field: row[1],
      counts: Counts(gold: gold, predicted: predicted, right: right))
  }
}

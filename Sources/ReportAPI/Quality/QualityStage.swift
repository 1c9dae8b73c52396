/// When a score was taken.
enum QualityStage: String, CaseIterable, Sendable {
  /// When the rules met the text for the first time: what to expect of a text that they have not met.
  case firstContact = "first_contact"
  /// Of this version, whose rules were written against the text.
  case current
}

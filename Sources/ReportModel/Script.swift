/// The script of a text, by its ISO 15924 code.
public enum Script: String, Sendable, CaseIterable {
  /// Simplified characters.
  case simplified = "Hans"
  /// Traditional characters.
  case traditional = "Hant"
}

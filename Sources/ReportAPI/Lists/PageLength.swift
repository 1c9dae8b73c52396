/// How long pages are.
enum PageLength {
  static let standard = 50
  static let allowed = 1...1000
  /// The most items of a page where each comes with all its parts.
  static let withParts = 50
}

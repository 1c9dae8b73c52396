/// How long pages are.
enum PageLength {
  static let standard = 50
  static let allowed = 1...1000
}

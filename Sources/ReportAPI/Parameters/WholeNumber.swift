/// Whole numbers as they stand in addresses.
enum WholeNumber {
  /// Digits with an optional minus; `Int` alone would take a plus too.
  static func read(_ text: some StringProtocol) -> Int? {
    text.utf8.first == UInt8(ascii: "+") ? nil : Int(text)
  }
}

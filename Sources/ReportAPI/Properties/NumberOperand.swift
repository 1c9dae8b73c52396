/// What one value of a filter for numbers asks for.
enum NumberOperand: Sendable, Equatable {
  /// `null`: items that have no number.
  case none
  /// `2022`, `2021..2023`, `2021..`, `..2023`: items whose number lies between these, both included.
  case between(Double, Double)

  /// Whether an item of this number, or of a number somewhere in this range, is asked for.
  func takes(_ value: ClosedRange<Double>?) -> Bool {
    switch (self, value) {
    case (.none, nil): true
    case (.between(let low, let high), let value?): low <= value.upperBound && value.lowerBound <= high
    default: false
    }
  }

  /// Reads a value; nil when it is none. `number` reads a number that stands alone, `end` one at the end of a range;
  /// both tell whether it may stand there.
  init?(_ text: String, number: (Substring) -> Double?, end: (Substring) -> Double?) {
    if text == "null" {
      self = .none
      return
    }
    guard let dots = text.firstRange(of: "..") else {
      guard let value = number(text[...]) else { return nil }
      self = .between(value, value)
      return
    }
    let (before, behind) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard !before.isEmpty || !behind.isEmpty, let low = before.isEmpty ? -.infinity : end(before),
      let high = behind.isEmpty ? .infinity : end(behind)
    else { return nil }
    self = .between(low, high)
  }
}

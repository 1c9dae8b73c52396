/// One word of a closed list for each row of a table, a byte each.
struct ChoiceColumn<Choice: CaseIterable & Equatable & Sendable>: Sendable {
  private var codes: [UInt8] = []
  private let choices = Array(Choice.allCases)

  /// Adds the next row.
  mutating func append(_ choice: Choice) {
    codes.append(UInt8(clamping: Choice.allCases.enumerated().first { $0.element == choice }?.offset ?? 0))
  }

  /// The word of a row.
  subscript(row: Int) -> Choice { choices[Int(codes[row])] }

  /// For each code, whether it stands for one of `choices`; nil when there are none, which takes every row.
  func selection(_ choices: [Choice]) -> [Bool]? {
    choices.isEmpty ? nil : Choice.allCases.map(choices.contains)
  }

  /// Whether a selection takes a row.
  func isTaken(_ row: Int, by selection: [Bool]?) -> Bool {
    selection?[Int(codes[row])] ?? true
  }
}

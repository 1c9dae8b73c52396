/// Yes or no, as a word of addresses.
enum Truth: String, CaseIterable, Sendable {
  case yes = "true"
  case no = "false"

  init(_ value: Bool) {
    self = value ? .yes : .no
  }
}

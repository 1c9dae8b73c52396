struct UnexpectedAnswer: Error, CustomStringConvertible {
  let target: String
  let text: String
  var description: String { "\(target) answered \(text)" }
}

/// What must happen because time has passed.
enum DeadlineVerdict: Equatable {
  /// Nothing yet.
  case none
  /// The request is refused, with an answer.
  case refuse(HTTPProblem)
  /// The connection is closed without a word.
  case close
  /// The connection is broken off though bytes wait to be sent.
  case breakOff
}

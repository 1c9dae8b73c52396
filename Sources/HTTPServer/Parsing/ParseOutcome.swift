/// What became of the bytes that a parser was given.
enum ParseOutcome: Equatable {
  /// The part asked for is complete; `position` is one past it.
  case complete
  /// All bytes were looked at and are right so far.
  case needMore
  /// The request must be refused; nothing behind this point may be read.
  case invalid(HTTPProblem)
}

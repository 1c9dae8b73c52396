/// What the process tells its caller at the end.
enum ExitStatus {
  static let success: Int32 = 0
  static let failure: Int32 = 1
  static let misunderstood: Int32 = 2
  /// Added to the number of the signal that ended the process before it was done.
  static let signal: Int32 = 128
}

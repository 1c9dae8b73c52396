/// A file that could not be taken.
public struct RefusedFile: Error, Sendable, Equatable {
  /// The file's name, or its path where it was asked for by that.
  public let name: String
  /// Why, and what would be right, in a sentence.
  public let reason: String
}

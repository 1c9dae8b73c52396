/// A file of the folder that could not be taken.
public struct RefusedFile: Sendable, Equatable {
  /// The file's name.
  public let name: String
  /// Why, and what would be right, in a sentence.
  public let reason: String
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file can't be read.
public struct FileError: Error, Equatable, Sendable {
  /// The reason, as a sentence.
  public let explanation: String
  /// Whether there is no file at all.
  let isOfMissingFile: Bool

  /// The system's reason for `code`, an `errno`.
  init(code: Int32) {
    isOfMissingFile = code == ENOENT
    explanation =
      switch code {
      case ENOENT: "There is no such file."
      case EISDIR: "It is a folder, not a file."
      case EACCES, EPERM: "Reading it is not permitted."
      default: unsafe "The system can't read it: \(String(cString: strerror(code)))."
      }
  }

  init(tooLarge limit: Int) {
    isOfMissingFile = false
    explanation = "It has more bytes than the file-limit of \(limit); split it into single reports."
  }
}

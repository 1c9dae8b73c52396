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

  /// The system's reason for `code`, an `errno`.
  init(code: Int32) {
    explanation =
      switch code {
      case ENOENT: "There is no such file."
      case EISDIR: "It is a folder, not a file."
      case EACCES, EPERM: "Reading it is not permitted."
      default: unsafe "The system can't read it: \(String(cString: strerror(code)))."
      }
  }

  init(tooLarge limit: Int) {
    explanation = "It has more than the \(limit) bytes that are read; split it into single reports."
  }
}

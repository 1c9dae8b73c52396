/// Why a zip archive cannot be read.
public enum ArchiveFault: Error, Equatable, Sendable {
  /// The directory at its end is not there: the file was cut off.
  case cutOff
  /// What stands at a byte is not what must stand there.
  case damaged(offset: Int)
  /// It is one of several volumes.
  case split
  /// A file in it needs a password.
  case encrypted(name: String)
  /// A file in it is packed in a way that a .docx does not use.
  case method(name: String, number: Int)
  /// It holds more than `ReadingLimits.archiveEntries` files.
  case tooManyEntries(count: Int, limit: Int)
  /// What is read of it unpacks to more than `ReadingLimits.unpackedBytes`.
  case unpackedTooLarge(limit: Int)
  /// A file in it unpacks to more than `ReadingLimits.unpackingRatio` times its size.
  case unpacksTooFar(name: String, limit: Int)
  /// What a file in it unpacks to is not what was packed.
  case corrupt(name: String)
  /// A file that must be in it is not.
  case missing(name: String)

  /// What is wrong.
  public var explanation: String {
    switch self {
    case .cutOff: "its directory is not there, so it was cut off"
    case .damaged(let offset): "it is damaged at byte \(offset)"
    case .split: "it is one of several volumes"
    case .encrypted(let name): "\(name) needs a password"
    case .method(let name, let number): "\(name) is packed by method \(number), which a .docx does not use"
    case .tooManyEntries(let count, let limit):
      "it holds \(count) files, more than max-archive-files, which is \(limit)"
    case .unpackedTooLarge(let limit): "it unpacks to more bytes than the unpacked-limit of \(limit)"
    case .unpacksTooFar(let name, let limit):
      "\(name) unpacks to more times its size than the unpacking-ratio of \(limit)"
    case .corrupt(let name): "\(name) is corrupt"
    case .missing(let name): "\(name) is missing"
    }
  }
}

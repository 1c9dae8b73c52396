#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files whole, with a bound on their size and the system's reason when it fails.
public enum FileBytes {
  /// The bytes of the file at `path`.
  ///
  /// - Throws: `FileError` when it can't be opened or read, is a folder, or has more than `limit` bytes.
  public static func read(path: String, limit: Int = ReportIntake.sizeLimit) throws(FileError) -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(code: errno) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, limit: limit)
  }

  /// The bytes up to the end of an open file, pipe or terminal; the descriptor stays open.
  ///
  /// - Throws: `FileError` when reading fails, or there are more than `limit` bytes.
  public static func read(descriptor: Int32, limit: Int = ReportIntake.sizeLimit) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
          unsafe Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Darwin)
          unsafe Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(code: errno)
      }
      if count == 0 { return bytes }
      guard bytes.count + count <= limit else { throw FileError(tooLarge: limit) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}

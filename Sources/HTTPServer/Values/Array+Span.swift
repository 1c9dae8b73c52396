#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension [UInt8] {
  /// A copy of the bytes.
  init(copying bytes: borrowing Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// Adds a copy of the bytes.
  mutating func append(copying bytes: borrowing Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  /// Whether these are the same bytes.
  func isSame(as bytes: borrowing Span<UInt8>) -> Bool {
    guard count == bytes.count, count > 0 else { return count == bytes.count }
    return unsafe withUnsafeBytes { mine in
      unsafe bytes.withUnsafeBytes { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return false }
        return unsafe memcmp(mine, theirs, count) == 0
      }
    }
  }
}

private import CZlib

/// The version of Gongbao.
public enum ServiceVersion {
  /// The version of this build, as `gongbao version` tells it.
  public static let current = "0.1.0"

  /// The version with a mark that tells builds of it apart (Semantic Versioning 2.0.0 §10): the CRC-32 of the
  /// executable. It is no defence against executables made to have the same.
  public static func build(of executable: [UInt8]) -> String {
    guard !executable.isEmpty, let count = uInt(exactly: executable.count) else { return current }
    let sum = unsafe executable.withUnsafeBufferPointer { unsafe crc32(0, $0.baseAddress, count) }
    let digits = String(UInt32(truncatingIfNeeded: sum), radix: 16)
    return "\(current)+\(String(repeating: "0", count: 8 - digits.utf8.count))\(digits)"
  }
}

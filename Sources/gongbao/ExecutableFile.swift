#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file that this process runs from.
enum ExecutableFile {
  /// What the file holds; nothing where it can't be read.
  static var bytes: [UInt8] {
    let paths = ["/proc/self/exe", CommandLine.arguments.first ?? ""]
    for path in paths {
      if let data = try? Data(contentsOf: URL(fileURLWithPath: path)) { return Array(data) }
    }
    return []
  }
}

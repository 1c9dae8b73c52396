import Foundation
import TestSupport
import Testing

/// A file that holds what is expected. With `GONGBAO_UPDATE_GOLDEN=1` in the environment it takes on what is, instead.
struct GoldenFile {
  let url: URL

  static var isUpdating: Bool { ProcessInfo.processInfo.environment["GONGBAO_UPDATE_GOLDEN"] == "1" }

  /// A file of this path inside the repository.
  init(_ path: String) {
    url = Seed.repository.appendingPathComponent(path)
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if Self.isUpdating {
      try Data(text.utf8).write(to: url, options: .atomic)
      return
    }
    let expected = try String(decoding: Data(contentsOf: url), as: UTF8.self)
    guard expected != text else { return }
    let lines = zip(expected.split(separator: "\n"), text.split(separator: "\n"))
    let (old, new) = lines.first { $0 != $1 } ?? ("", "")
    Issue.record(
      "\(url.lastPathComponent) expects \(old.prefix(300)), not \(new.prefix(300))", sourceLocation: sourceLocation)
  }
}

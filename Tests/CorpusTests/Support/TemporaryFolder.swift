import Foundation

/// A folder of files that is gone when the test is over.
final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  var path: String { url.path }

  init(files: [(name: String, bytes: [UInt8])] = []) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for file in files { try Data(file.bytes).write(to: url.appendingPathComponent(file.name)) }
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }
}

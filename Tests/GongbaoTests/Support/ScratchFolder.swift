import Foundation

/// A folder that is gone when the test is over.
final class ScratchFolder {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }
}

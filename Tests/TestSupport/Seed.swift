public import Foundation

/// A report as it lies in a folder of the repository.
public struct Seed: Sendable {
  /// The file's name.
  public let name: String
  /// The file's bytes.
  public let bytes: [UInt8]

  /// The name without its extension.
  public var id: String { String(name.prefix { $0 != "." }) }

  /// The repository's top folder.
  public static var repository: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardizedFileURL
  }

  /// Every report in `seeds/`, by name.
  public static func all() throws -> [Seed] {
    try all(in: "seeds")
  }

  /// Short reports of invented places over consecutive years, in `Tests/Consecutive/`, by name.
  public static func consecutive() throws -> [Seed] {
    try all(in: "Tests/Consecutive")
  }

  private static func all(in path: String) throws -> [Seed] {
    let folder = repository.appendingPathComponent(path)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().map { name in
      Seed(name: name, bytes: Array(try Data(contentsOf: folder.appendingPathComponent(name))))
    }
  }
}

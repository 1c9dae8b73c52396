#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of reports, one text file each, whose names without `.txt` are the reports' ids.
public struct CorpusFolder: Sendable {
  /// Where the folder is; relative to the working directory, or absolute.
  public let path: String

  /// The folder at `path`, which is looked at only when it is read.
  public init(path: String) {
    self.path = path
  }

  /// Every report of the folder, in the order of the file names, and every file that could not be taken.
  ///
  /// A bad file does not keep the others out. Hidden files and files that don't end in `.txt` are passed over.
  ///
  /// - Throws: `CorpusFolderError` when there is no report to serve at all.
  public func read(with intake: ReportIntake) throws(CorpusFolderError) -> FolderContents {
    let names = try fileNames()
    guard !names.isEmpty else { throw .empty(path: path) }
    let claims = Dictionary(grouping: names, by: Self.id)
    var contents = FolderContents()
    for name in names {
      let id = Self.id(ofFile: name)
      let rivals = (claims[id] ?? []).filter { $0 != name }
      if rivals.isEmpty {
        read(name, as: id, with: intake, into: &contents)
      } else {
        let reason = "Its id \(id) is claimed by \(rivals.joined(separator: ", ")) too; rename all but one of them."
        contents.refusals.append(RefusedFile(name: name, reason: reason))
      }
    }
    guard !contents.records.isEmpty else { throw .nothingReadable(path: path, refusals: contents.refusals) }
    return contents
  }

  private func read(_ name: String, as id: String, with intake: ReportIntake, into contents: inout FolderContents) {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path: path + "/" + name, limit: intake.limits.fileBytes)
    } catch {
      contents.refusals.append(RefusedFile(name: name, reason: error.explanation))
      return
    }
    do {
      contents.records.append(try intake.record(of: bytes, name: name, id: id))
    } catch {
      contents.refusals.append(RefusedFile(name: name, reason: error.explanation))
    }
  }

  private func fileNames() throws(CorpusFolderError) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path: path) }
    guard isFolder else { throw .notAFolder(path: path) }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path: path)
    }
    return names.filter { !$0.hasPrefix(".") && $0.lowercased().hasSuffix(".txt") }.sorted()
  }

  private static func id(ofFile name: String) -> String {
    String(name.dropLast(".txt".count))
  }
}

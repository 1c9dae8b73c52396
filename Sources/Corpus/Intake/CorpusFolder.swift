#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of reports, one file each, whose names without their extensions are the reports' ids.
///
/// What a file is is told by its content. `NAME.json` beside a report is its sidecar (`Sidecar`). Hidden files,
/// backups of editors (`NAME~`) and `README` with any extension are passed over.
public struct CorpusFolder: Sendable {
  /// Where the folder is; relative to the working directory, or absolute.
  public let path: String

  /// The folder at `path`, which is looked at only when it is read.
  public init(path: String) {
    self.path = path
  }

  /// A report that the folder has, before its text is read.
  private struct Candidate {
    let name: String
    let id: String
    let sidecar: Sidecar
  }

  /// Every report of the folder, in the order of the file names, and every file that could not be taken.
  ///
  /// A bad file does not keep the others out. A report whose sidecar is wrong is left out: served without it, it
  /// would have another id or other metadata than its owner means.
  ///
  /// - Throws: `CorpusFolderError` when there is no report to serve at all.
  public func read(with intake: ReportIntake) throws(CorpusFolderError) -> FolderContents {
    let listing = FolderListing(try fileNames())
    guard !listing.reports.isEmpty else { throw .empty(path: path) }
    var contents = FolderContents()
    let candidates = listing.reports.compactMap { candidate($0, listing, &contents) }
    let claims = Dictionary(grouping: candidates, by: \.id)
    for candidate in candidates {
      let rivals = (claims[candidate.id] ?? []).map(\.name).filter { $0 != candidate.name }
      if rivals.isEmpty {
        read(candidate, with: intake, into: &contents)
      } else {
        let reason =
          "Its id \(candidate.id) is claimed by \(rivals.joined(separator: ", ")) too; rename all but one of them."
        contents.refusals.append(RefusedFile(name: candidate.name, reason: reason))
      }
    }
    for name in listing.widowed {
      let reason = "There is no report \(FolderListing.stem(of: name)) beside it to state anything of."
      contents.refusals.append(RefusedFile(name: name, reason: reason))
    }
    guard !contents.records.isEmpty else { throw .nothingReadable(path: path, refusals: contents.refusals) }
    return contents
  }

  /// A report with what its sidecar states; nil, and the reason among the refusals, when that is wrong.
  private func candidate(_ name: String, _ listing: FolderListing, _ contents: inout FolderContents) -> Candidate? {
    let stem = FolderListing.stem(of: name)
    guard let file = listing.sidecar(of: name) else { return Candidate(name: name, id: stem, sidecar: Sidecar()) }
    let reason: String
    do throws(FileError) {
      let bytes = try FileBytes.read(path: path + "/" + file, limit: Sidecar.sizeLimit)
      do throws(SidecarError) {
        let sidecar = try Sidecar(bytes)
        return Candidate(name: name, id: sidecar.id ?? stem, sidecar: sidecar)
      } catch {
        reason = error.explanation
      }
    } catch {
      reason = error.explanation
    }
    contents.refusals.append(RefusedFile(name: name, reason: "Its sidecar \(file) can't be taken: \(reason)"))
    return nil
  }

  private func read(_ candidate: Candidate, with intake: ReportIntake, into contents: inout FolderContents) {
    let reason: String
    do throws(FileError) {
      let bytes = try FileBytes.read(path: path + "/" + candidate.name, limit: intake.limits.fileBytes)
      do throws(UnreadableReport) {
        contents.records.append(
          try intake.record(
            of: bytes, name: candidate.name, id: candidate.id, encoding: candidate.sidecar.encoding,
            statements: candidate.sidecar.statements))
        return
      } catch {
        reason = error.explanation
      }
    } catch {
      reason = error.explanation
    }
    contents.refusals.append(RefusedFile(name: candidate.name, reason: reason))
  }

  private func fileNames() throws(CorpusFolderError) -> [String] {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path: path) }
    guard isFolder else { throw .notAFolder(path: path) }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw .unreadable(path: path)
    }
  }
}

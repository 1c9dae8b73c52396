public import ReportModel

/// A report's file by itself, not in a folder that is served.
public enum ReportFile: Sendable {
  case path(String)
  case standardInput

  /// The report in the file. Its id is the file's name without its extension; `stdin` for standard input.
  ///
  /// - Parameters:
  ///   - encoding: the encoding of a text or page, which goes before what the sidecar states.
  ///   - takesSidecar: whether `NAME.json` beside the file, where there is one, states metadata of it.
  public func record(
    with intake: ReportIntake, encoding: TextEncoding? = nil, sidecar takesSidecar: Bool = false
  ) throws(RefusedFile) -> ReportRecord {
    let bytes: [UInt8]
    do {
      bytes = try read(limit: intake.limits.fileBytes)
    } catch {
      throw RefusedFile(name: shownName, reason: error.explanation)
    }
    let sidecar = takesSidecar ? try self.sidecar() : Sidecar()
    do {
      return try intake.record(
        of: bytes, name: name, id: sidecar.id ?? FolderListing.stem(of: name), encoding: encoding ?? sidecar.encoding,
        statements: sidecar.statements)
    } catch {
      throw RefusedFile(name: shownName, reason: error.explanation)
    }
  }

  private static let descriptorOfStandardInput: Int32 = 0

  private func read(limit: Int) throws(FileError) -> [UInt8] {
    switch self {
    case .path(let path): try FileBytes.read(path: path, limit: limit)
    case .standardInput: try FileBytes.read(descriptor: Self.descriptorOfStandardInput, limit: limit)
    }
  }

  /// What the sidecar states; nothing when there is none.
  private func sidecar() throws(RefusedFile) -> Sidecar {
    guard case .path(let path) = self else { return Sidecar() }
    let file = path.dropLast(name.count) + FolderListing.stem(of: name) + ".json"
    let reason: String
    do throws(FileError) {
      let bytes = try FileBytes.read(path: String(file), limit: Sidecar.sizeLimit)
      do throws(SidecarError) {
        return try Sidecar(bytes)
      } catch {
        reason = error.explanation
      }
    } catch {
      if error.isOfMissingFile { return Sidecar() }
      reason = error.explanation
    }
    throw RefusedFile(name: shownName, reason: "Its sidecar \(file) can't be taken: \(reason)")
  }

  private var shownName: String {
    switch self {
    case .path(let path): path
    case .standardInput: "standard input"
    }
  }

  private var name: String {
    switch self {
    case .path(let path): path.split(separator: "/").last.map(String.init) ?? path
    case .standardInput: "stdin"
    }
  }
}

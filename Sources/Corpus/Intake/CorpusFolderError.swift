/// Why a folder gives no report at all.
public enum CorpusFolderError: Error, Equatable, Sendable {
  /// There is nothing at this path.
  case missing(path: String)
  /// What is at this path is no folder.
  case notAFolder(path: String)
  /// The folder can't be listed.
  case unreadable(path: String)
  /// The folder has no file that could be a report.
  case empty(path: String)
  /// Every file was refused.
  case nothingReadable(path: String, refusals: [RefusedFile])

  /// What is wrong and what would be right, in a sentence or two.
  public var explanation: String {
    switch self {
    case .missing(let path):
      "There is no folder \(path) here. Name the folder that holds your reports, or create it."
    case .notAFolder(let path):
      "\(path) is a file, not a folder. Name the folder that it lies in."
    case .unreadable(let path):
      "The folder \(path) can't be listed. Allow reading it, or name another one."
    case .empty(let path):
      "The folder \(path) holds no reports. Put them into it as text, HTML, Markdown or .docx, one file each."
    case .nothingReadable(let path, let refusals):
      "None of the \(refusals.count) files in the folder \(path) can be read as a report. Mend them, or put others "
        + "beside them."
    }
  }
}

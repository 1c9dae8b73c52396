/// What reading a folder of reports gave.
public struct FolderContents: Sendable {
  /// The reports, in the order of the file names.
  public internal(set) var records: [ReportRecord] = []
  /// The files that could not be taken, in the order of their names.
  public internal(set) var refusals: [RefusedFile] = []
}

import Foundation

/// A `gongbao serve` on a free port, with the one line that it printed.
final class RunningServer {
  let process: Process
  /// The line, without its line feed.
  let line: String
  private let output = Pipe()

  /// Starts and waits for the line, which comes when the server is ready.
  init(
    _ arguments: [String] = ["--port", "0"], environment: [String: String] = [:], in folder: URL? = nil,
    error: URL? = nil, openFiles: Int? = nil
  ) throws {
    process = Executable.process(arguments, environment: environment, in: folder, openFiles: openFiles)
    process.standardOutput = output
    if let error {
      try Data().write(to: error)
      process.standardError = try FileHandle(forWritingTo: error)
    } else {
      process.standardError = FileHandle.nullDevice
    }
    try process.run()
    var bytes: [UInt8] = []
    while bytes.last != UInt8(ascii: "\n"), let next = try output.fileHandleForReading.read(upToCount: 1)?.first {
      bytes.append(next)
    }
    line = String(decoding: bytes.dropLast(), as: UTF8.self)
  }

  /// The address that the line tells.
  var address: String { line.split(separator: " ").last.map(String.init) ?? "" }

  /// What else was printed, once the process has ended.
  func rest() throws -> String {
    String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }

  deinit {
    if process.isRunning { process.interrupt() }
  }
}

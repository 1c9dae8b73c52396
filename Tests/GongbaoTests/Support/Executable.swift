import Foundation
import TestSupport

/// The built `gongbao`, run as a user would.
enum Executable {
  /// What a run gave.
  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  /// The command lies beside the tests' own executable or bundle.
  static var url: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent("gongbao")
  }

  /// A process that is not started yet: in the repository's folder, with nothing of this process's environment that
  /// could choose a port. `openFiles` limits how many files it may open.
  static func process(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil, openFiles: Int? = nil
  ) -> Process {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    if let openFiles {
      process.executableURL = URL(fileURLWithPath: "/bin/sh")
      process.arguments = ["-c", "ulimit -n \(openFiles) && exec \"$0\" \"$@\"", url.path] + arguments
    }
    process.currentDirectoryURL = folder ?? Seed.repository
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""].merging(environment) { $1 }
    return process
  }

  /// Runs to the end, with `input` on standard input.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> Outcome {
    let process = process(arguments, environment: environment, in: folder)
    let scratch = try ScratchFolder()
    try Data(input).write(to: scratch.url("input"))
    // Files hold whatever comes; a pipe that nobody empties would stop the process.
    for name in ["output", "error"] { try Data().write(to: scratch.url(name)) }
    process.standardInput = try FileHandle(forReadingFrom: scratch.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: scratch.url("output"))
    process.standardError = try FileHandle(forWritingTo: scratch.url("error"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: scratch.url("output")), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: scratch.url("error")), as: UTF8.self))
  }
}

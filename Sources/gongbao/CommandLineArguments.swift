import Corpus
import ReportAPI
import ReportModel

/// Reads the words of a command line, and the environment variables that stand for flags.
struct CommandLineArguments {
  /// What the user asks for.
  let command: Command

  /// Reads `arguments`, the program's name not among them. A flag wins over its environment variable.
  init(_ arguments: [String], environment: [String: String]) throws(UsageError) {
    guard let first = arguments.first else {
      command = .serve(try ServeOptions(given: GivenFlags([], of: .serve), environment))
      return
    }
    if first == "--version" {
      command = .version
    } else if first == "--help" || first == "-h" {
      command = .help(nil)
    } else if let name = CommandName(rawValue: first) {
      command = try Self.command(name, Array(arguments.dropFirst()), environment)
    } else if first.hasPrefix("-") {
      command = try Self.command(.serve, arguments, environment)
    } else {
      throw Self.unknownCommand(first)
    }
  }

  private static func command(
    _ name: CommandName, _ arguments: [String], _ environment: [String: String]
  ) throws(UsageError) -> Command {
    let given = try GivenFlags(arguments, of: name)
    if given.asksForHelp { return .help(name) }
    switch name {
    case .serve:
      try given.refuseWords(behind: 0, of: name)
      return .serve(try ServeOptions(given: given, environment))
    case .extract:
      return .extract(try ExtractOptions(given: given, environment))
    case .openapi:
      try given.refuseWords(behind: 0, of: name)
      return .openapi
    case .version:
      try given.refuseWords(behind: 0, of: name)
      return .version
    case .help:
      try given.refuseWords(behind: 1, of: name)
      guard let topic = given.words.first else { return .help(nil) }
      guard let command = CommandName(rawValue: topic) else { throw unknownCommand(topic) }
      return .help(command)
    }
  }

  private static func unknownCommand(_ name: String) -> UsageError {
    let names = CommandName.allCases.map(\.rawValue)
    return .unknownCommand(name, nearest: NearestName.nearest(to: name, among: names) ?? CommandName.help.rawValue)
  }
}

extension ServeOptions {
  fileprivate init(given: GivenFlags, _ environment: [String: String]) throws(UsageError) {
    self.init()
    if let value = try given.value(.host, environment) { host = value.text }
    if let value = try given.value(.reports, environment) { reports = value.text }
    if let value = try given.value(.port, environment) {
      guard value.text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
        let number = UInt16(value.text)
      else { throw .notAPort(value.text, source: value.source) }
      port = Int(number)
    }
    if let value = try given.value(.log, environment) {
      guard let known = LogFormat(rawValue: value.text) else {
        throw .notALogFormat(value.text, source: value.source)
      }
      log = known
    }
    try given.set(LimitTable.all, environment, in: &limits)
  }
}

extension GivenFlags {
  /// Sets those of `table` that a flag or an environment variable names.
  fileprivate func set(
    _ table: [Limit], _ environment: [String: String], in limits: inout ServiceLimits
  ) throws(UsageError) {
    for limit in table {
      guard let flag = Flag(limit, saying: limit.meaning), let value = try value(flag, environment) else { continue }
      guard limit.set(value.text, in: &limits) else {
        throw .notALimit(value.text, source: value.source, allowed: limit.allowed)
      }
    }
  }
}

extension ExtractOptions {
  fileprivate init(given: GivenFlags, _ environment: [String: String]) throws(UsageError) {
    self.init(files: given.words)
    if let value = try given.value(.format, [:]) {
      guard let known = Format(rawValue: value.text) else {
        let names = Format.allCases.map(\.rawValue)
        throw .notAFormat(value.text, nearest: NearestName.nearest(to: value.text, among: names) ?? format.rawValue)
      }
      format = known
    }
    explains = given.has(.explain)
    takesSidecars = given.has(.sidecars)
    try given.set(LimitTable.reading, environment, in: &limits)
    if let value = try given.value(.encoding, [:]) {
      guard let known = TextEncoding(label: value.text) else { throw .notAnEncoding(value.text) }
      encoding = known
    }
    guard !files.isEmpty else { throw .noFiles }
  }
}

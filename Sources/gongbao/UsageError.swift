import ReportModel

/// Why the command line, or the environment, was not understood.
enum UsageError: Error, Equatable {
  case unknownCommand(String, nearest: String)
  case unknownFlag(String, command: CommandName, nearest: String)
  case missingValue(flag: String)
  case valueOfSwitch(flag: String)
  case repeatedFlag(String)
  case unexpectedArgument(String, command: CommandName)
  /// `source` is the flag or the environment variable that the value came from.
  case notAPort(String, source: String)
  /// `allowed` are the values that it takes, in words.
  case notALimit(String, source: String, allowed: String)
  case notALogFormat(String, source: String)
  case notAFormat(String, nearest: String)
  case notAnEncoding(String)
  case emptyValue(source: String)
  case noFiles

  /// What is wrong and what would be right, in a sentence or two.
  var explanation: String {
    switch self {
    case .unknownCommand(let name, let nearest):
      "\(name) is not a command; did you mean \(nearest)? See gongbao --help."
    case .unknownFlag(let name, let command, let nearest):
      "\(name) is not a flag of gongbao \(command.rawValue); did you mean \(nearest)? "
        + "See gongbao \(command.rawValue) --help."
    case .missingValue(let flag): "\(flag) needs a value. See gongbao --help."
    case .valueOfSwitch(let flag): "\(flag) stands alone; leave its value out."
    case .repeatedFlag(let flag): "\(flag) is there twice; give it once."
    case .unexpectedArgument(let argument, let command):
      "gongbao \(command.rawValue) has no use for \(argument). See gongbao \(command.rawValue) --help."
    case .notAPort(let value, let source): "\(source) is \(value), but a port is a number from 0 to 65535."
    case .notALimit(let value, let source, let allowed): "\(source) is \(value), but it takes \(allowed)."
    case .notALogFormat(let value, let source): "\(source) is \(value), but it takes json, text or off."
    case .notAFormat(let value, let nearest):
      "\(value) is not a format; did you mean \(nearest)? See gongbao extract --help."
    case .notAnEncoding(let value):
      "\(value) is no encoding that is read; give one of \(Self.encodings), or leave --encoding out."
    case .emptyValue(let source): "\(source) is empty; give it a value or leave it out."
    case .noFiles: "gongbao extract needs a file to read; - is standard input. See gongbao extract --help."
    }
  }

  private static let encodings = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
}

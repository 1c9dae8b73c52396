import Corpus

/// The words behind a command, sorted into flags and the rest.
struct GivenFlags {
  /// A flag's value and where it was found.
  struct Value: Equatable {
    let text: String
    /// The flag or the environment variable.
    let source: String
  }

  /// The words that are no flags, in order.
  private(set) var words: [String] = []
  private(set) var asksForHelp = false
  private var values: [String: String] = [:]

  /// Sorts the words: `--name value`, `--name=value`; `-` alone is a word, and behind `--` all are.
  init(_ arguments: [String], of command: CommandName) throws(UsageError) {
    var position = 0
    while position < arguments.count {
      let word = arguments[position]
      position += 1
      if word == "--" {
        words += arguments[position...]
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        words.append(word)
        continue
      }
      if word == "--help" || word == "-h" {
        asksForHelp = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0]
      guard command.flags.contains(where: { $0.name == name }) else { throw Self.unknown(name, of: command) }
      guard values[name] == nil else { throw .repeatedFlag(name) }
      if command.flags.contains(where: { $0.name == name && $0.isSwitch }) {
        guard parts.count == 1 else { throw .valueOfSwitch(flag: name) }
        values[name] = ""
      } else if parts.count == 2 {
        values[name] = parts[1]
      } else {
        guard position < arguments.count else { throw .missingValue(flag: name) }
        values[name] = arguments[position]
        position += 1
      }
    }
  }

  /// The value of a flag, or of the first of its environment variables that is set; nil when there is none.
  ///
  /// What Kubernetes sets for a service of this name (`GONGBAO_PORT=tcp://10.0.0.1:8080`) is not meant for us.
  func value(_ flag: Flag, _ environment: [String: String]) throws(UsageError) -> Value? {
    if let given = values[flag.name] {
      guard !given.isEmpty else { throw .emptyValue(source: flag.name) }
      return Value(text: given, source: flag.name)
    }
    for variable in flag.variables {
      guard let set = environment[variable], !set.isEmpty, !Self.isOfKubernetes(set) else { continue }
      return Value(text: set, source: variable)
    }
    return nil
  }

  private static func isOfKubernetes(_ value: String) -> Bool {
    ["tcp://", "udp://", "sctp://"].contains(where: value.hasPrefix)
  }

  /// Whether a flag that stands alone is there.
  func has(_ flag: Flag) -> Bool { values[flag.name] != nil }

  /// Refuses the words behind the first `count`, which the command has no use for.
  func refuseWords(behind count: Int, of command: CommandName) throws(UsageError) {
    if let word = words.dropFirst(count).first { throw .unexpectedArgument(word, command: command) }
  }

  private static func unknown(_ name: String, of command: CommandName) -> UsageError {
    let names = command.flags.map(\.name) + ["--help"]
    return .unknownFlag(name, command: command, nearest: NearestName.nearest(to: name, among: names) ?? "--help")
  }
}

import ReportAPI
import ReportModel

/// A flag of a command: what the parser takes and what `--help` says of it.
struct Flag {
  /// The name with its dashes.
  let name: String
  /// What stands for the value in the help.
  let valueName: String
  /// The environment variables that are read when the flag is not given, the first that is set wins.
  let variables: [String]
  let standard: String
  let meaning: String

  /// Whether the flag stands alone, without a value.
  var isSwitch: Bool { valueName.isEmpty }

  static let host = Flag(
    name: "--host", valueName: "ADDRESS", variables: ["GONGBAO_HOST"], standard: ServeOptions().host,
    meaning: "The address to listen on; 0.0.0.0 is every one of the machine.")
  static let port = Flag(
    name: "--port", valueName: "NUMBER", variables: ["GONGBAO_PORT", "PORT"], standard: String(ServeOptions().port),
    meaning: "The port to listen on; 0 takes a free one.")
  static let reports = Flag(
    name: "--reports", valueName: "FOLDER", variables: ["GONGBAO_REPORTS"], standard: ServeOptions().reports,
    meaning: "The folder of reports: text, HTML, Markdown or .docx, one file each.")
  static let log = Flag(
    name: "--log", valueName: "FORMAT", variables: ["GONGBAO_LOG"], standard: ServeOptions().log.rawValue,
    meaning: "json or text: a line for each request on standard error; off: none.")
  /// The flags of the limits that can be set, in the order of the limits.
  static let limits = LimitTable.all.compactMap { Flag($0, saying: $0.meaning) }
  /// Those of reading a report, for who reads files without serving them.
  static let reading = LimitTable.reading.compactMap { limit in
    Flag(limit, saying: (limit.meaning.split(separator: ". ").first.map(String.init) ?? "") + ". More is refused.")
  }
  static let sidecars = Flag(
    name: "--sidecars", valueName: "", variables: [], standard: "",
    meaning: "Takes what NAME.json beside each FILE states of it, as serve does for its folder.")
  static let format = Flag(
    name: "--format", valueName: "FORMAT", variables: [], standard: ExtractOptions.Format.json.rawValue,
    meaning:
      "json: report, sections and figures, an object a line for each file; ndjson: a figure a line; csv: a figure "
      + "a row.")
  static let explain = Flag(
    name: "--explain", valueName: "", variables: [], standard: "",
    meaning: "Adds to each figure why it was read so: what decided each of its fields.")
  static let encoding = Flag(
    name: "--encoding", valueName: "NAME", variables: [], standard: "told from the bytes",
    meaning: "The encoding of texts and pages: \(TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))."
      + " A byte-order mark goes before it.")
}

extension Flag {
  /// The flag of a limit; nil for one that can't be set.
  init?(_ limit: Limit, saying meaning: String) {
    guard let flag = limit.flag, let variable = limit.variable else { return nil }
    self.init(
      name: flag, valueName: limit.unit == .seconds ? "SECONDS" : limit.unit == .bytes ? "BYTES" : "NUMBER",
      variables: [variable], standard: limit.spelling(in: ServiceLimits()), meaning: meaning)
  }
}

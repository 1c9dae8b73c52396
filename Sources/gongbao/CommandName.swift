/// The commands by their names.
enum CommandName: String, CaseIterable {
  case serve, extract, openapi, version, help
}

extension CommandName {
  /// The flags that the command takes, beside --help.
  var flags: [Flag] {
    switch self {
    case .serve: [.host, .port, .reports, .log] + Flag.limits
    case .extract: [.format, .explain, .encoding, .sidecars] + Flag.reading
    case .openapi, .version, .help: []
    }
  }
}

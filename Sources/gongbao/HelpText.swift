/// What `--help` prints.
enum HelpText {
  /// The help of a command, or of all; it ends in a line feed.
  static func text(_ topic: CommandName?) -> String {
    switch topic {
    case .serve: serve
    case .extract: extract
    case .openapi: "Prints the OpenAPI document of the service in YAML.\n\nUsage: gongbao openapi\n"
    case .version: "Prints the version of gongbao.\n\nUsage: gongbao version\n"
    case .help, nil: overview
    }
  }

  private static let overview = """
    Gongbao serves Chinese government work reports as data.

    Usage: gongbao [COMMAND] [FLAG…]

    Commands:
      serve     Serves a folder of reports over HTTP; what gongbao does without a command.
      extract   Prints the report, sections and figures of files.
      openapi   Prints the OpenAPI document of the service.
      version   Prints the version.

    gongbao COMMAND --help tells more about a command.

    """

  private static let serve = """
    Serves a folder of reports over HTTP. Prints one line when it is ready; ends on SIGTERM or SIGINT after the
    requests under way, and at once on a second one.

    Usage: gongbao [serve] [FLAG…]

    Flags:
    \(flags(.serve))
    A flag wins over its environment variables. Values of GONGBAO_PORT that Kubernetes sets (tcp://…) are ignored.

    """

  private static let extract = """
    Prints what is in reports: their metadata, sections and figures. A file that can't be read is told of on standard
    error, the others are printed all the same, and the exit status is 1.

    Usage: gongbao extract [FLAG…] FILE…

    FILE is text, HTML, Markdown or .docx, told apart by content; - is standard input. For a PDF:
    pdftotext -layout FILE - | gongbao extract -

    Flags:
    \(flags(.extract))
    """

  private static func flags(_ command: CommandName) -> String {
    command.flags.map { flag in
      if flag.isSwitch { return "  \(flag.name)\n      \(flag.meaning)\n" }
      let variables = flag.variables.isEmpty ? "" : "; environment: " + flag.variables.joined(separator: ", then ")
      return "  \(flag.name) \(flag.valueName)\n      \(flag.meaning)\n      default: \(flag.standard)\(variables)\n"
    }.joined() + "  --help\n      Prints this.\n"
  }
}

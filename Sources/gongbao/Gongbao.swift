/// The command: reads what was asked for and runs it.
enum Gongbao {
  /// Runs the command and gives its exit status: 0 when all went well, 1 when it failed, 2 when it was not understood.
  static func run(arguments: [String], environment: [String: String]) -> Int32 {
    let command: Command
    do throws(UsageError) {
      command = try CommandLineArguments(arguments, environment: environment).command
    } catch {
      StandardStream.error.line("gongbao: \(error.explanation)")
      return ExitStatus.misunderstood
    }
    switch command {
    case .serve(let options): return ServeCommand(options: options).run()
    case .extract(let options): return ExtractCommand(options: options).run()
    case .openapi: return PrintCommand.openapi()
    case .version: return PrintCommand.version()
    case .help(let topic): return PrintCommand.help(topic)
    }
  }
}

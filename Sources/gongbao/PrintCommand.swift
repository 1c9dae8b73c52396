import ReportAPI

/// The commands that print something known and end.
enum PrintCommand {
  static func openapi() -> Int32 { printed(OpenAPIDocument.yaml) }
  static func version() -> Int32 { printed("gongbao \(ServiceVersion.current)\n") }
  static func help(_ topic: CommandName?) -> Int32 { printed(HelpText.text(topic)) }

  private static func printed(_ text: String) -> Int32 {
    StandardStream.output.write(Array(text.utf8)) ? ExitStatus.success : ExitStatus.failure
  }
}

/// What the user asks for, with everything it needs.
enum Command: Equatable {
  case serve(ServeOptions)
  case extract(ExtractOptions)
  case openapi
  case version
  /// The help of a command, or of all.
  case help(CommandName?)
}

/// The formats that reports are read from, told apart by content.
public enum SourceFormat: String, Sendable, CaseIterable {
  /// Text without markup.
  case text
  /// Text with Markdown's marks.
  case markdown
  /// A page as saved from a site.
  case html
  /// WordprocessingML in a zip archive (ECMA-376).
  case docx
}

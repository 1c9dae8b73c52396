/// A piece of a page.
enum HTMLToken: Equatable {
  /// Text with its entities, as a range of the page.
  case text(Range<Int>)
  /// A start tag: its name in lower case, and where its attributes stand.
  case start(name: String, attributes: Range<Int>)
  /// An end tag: its name in lower case.
  case end(name: String)
}

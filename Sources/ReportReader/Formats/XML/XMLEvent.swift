/// A piece of XML.
enum XMLEvent: Equatable {
  case start(XMLName)
  case end(XMLName)
  /// Character data, as a range of the bytes.
  case text(Range<Int>, isCDATA: Bool)
}

/// Why the XML of a part cannot be read.
public enum MarkupFault: Error, Equatable, Sendable {
  /// It declares a document type, which could define entities without end.
  case documentType
  /// An entity other than the five of XML and numbers.
  case unknownEntity
  /// Elements nest deeper than `ReadingLimits.markupDepth`.
  case tooDeep(limit: Int)
  /// More namespaces are declared than any document needs.
  case tooManyNamespaces(limit: Int)
  /// It is not well-formed.
  case notWellFormed
  /// It ends in the middle.
  case cutOff
  /// Bytes that are no characters, or characters that XML does not allow.
  case invalidCharacter

  /// What is wrong, as what a part does.
  public var explanation: String {
    switch self {
    case .documentType: "declares a document type, which no .docx does,"
    case .unknownEntity: "refers to an entity that is not one of XML's own"
    case .tooDeep(let limit): "nests elements deeper than the markup-depth of \(limit)"
    case .tooManyNamespaces(let limit): "declares more than \(limit) namespaces"
    case .notWellFormed: "is not well-formed XML"
    case .cutOff: "is cut off"
    case .invalidCharacter: "has bytes that are no characters of XML"
    }
  }
}

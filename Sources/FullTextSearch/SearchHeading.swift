/// A text that stands above a run of documents: a heading, or the title of all of them. What it says lifts them when they
/// are found; it finds nothing by itself.
public struct SearchHeading: Sendable {
  /// Which field of BM25F it is.
  public enum Field: Sendable {
    /// A heading inside a text.
    case heading
    /// The title of a whole text. Its documents are a group: they are counted from its first one.
    case title
  }

  /// The heading as the source has it.
  public var text: [Unicode.Scalar]
  /// The numbers of the documents below it.
  public var documents: Range<Int>
  /// Which field it is.
  public var field: Field

  /// A heading above `documents`, which are counted from 0 in the order of the index.
  public init(text: [Unicode.Scalar], documents: Range<Int>, field: Field) {
    self.text = text
    self.documents = documents
    self.field = field
  }
}

import HanText

/// Makes postings of the occurrences of a term, which come in the order of the buffer.
///
/// What a text and its alternative both hold at one place counts once.
struct PostingsCollector {
  private let text: PackedText
  private let exact: Bool
  private var postings = Postings()

  private var stream = 0
  /// Where the stream ends; 0 before the first occurrence.
  private var end = 0
  private var isSkipped = false
  private var document = -1
  private var hasAlternatives = false
  private var frequency = 0
  /// The places found in a document that has alternatives.
  private var spans: Set<Span> = []

  /// Collects from `text`, from its alternatives only when not `exact`.
  init(of text: PackedText, exact: Bool) {
    self.text = text
    self.exact = exact
  }

  /// Takes the occurrence at `units` of the buffer.
  mutating func add(_ units: Range<Int>) {
    if units.lowerBound >= end { enterStream(holding: units.lowerBound) }
    if isSkipped { return }
    if hasAlternatives {
      spans.insert(text.span(of: units, in: stream))
    } else {
      frequency += 1
    }
  }

  /// The postings of all that was added.
  consuming func finished() -> Postings {
    finishDocument()
    return postings
  }

  private mutating func enterStream(holding position: Int) {
    stream = text.stream(holding: position, from: stream)
    end = text.units(of: stream).upperBound
    isSkipped = exact && text.isAlternative(stream)
    let next = text.document(of: stream)
    guard next != document else { return }
    finishDocument()
    document = next
    hasAlternatives = !exact && text.streams(of: document).count > 1
  }

  private mutating func finishDocument() {
    let count = frequency + spans.count
    if count > 0 { postings.append(document: document, frequency: count) }
    frequency = 0
    spans.removeAll(keepingCapacity: true)
  }
}

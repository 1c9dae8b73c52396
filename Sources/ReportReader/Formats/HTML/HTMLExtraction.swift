import HanText

/// One way through a page.
struct HTMLExtraction {
  private let page: [Unicode.Scalar]
  private let surroundings: Set<String>
  private(set) var builder = ParagraphBuilder()
  private(set) var fields: [String: String] = [:]
  private(set) var hanCount = 0
  /// The stretches of the page that are followed, and for each where it stands in the text so far.
  private let stretches: [Span]
  private(set) var tracked: [Span?]
  private var nextStretch = 0

  /// The elements around the current position that matter, the outermost first. Deeper ones are not followed.
  private var open: [HTMLElement] = []
  private static let deepest = 128
  /// How many elements are open when the one ends whose content is left out; nil outside of such.
  private var silence: Int?
  private var preformatted = 0
  private var blank = Blank.none

  /// The blanks since the last character: many count as one.
  private enum Blank {
    case none, space, feed
  }

  init(_ page: [Unicode.Scalar], leavingOut surroundings: Set<String>, tracking stretches: [Span] = []) {
    self.page = page
    self.stretches = stretches
    tracked = Array(repeating: nil, count: stretches.count)
    self.surroundings = surroundings
    var tokens = HTMLTokenizer(page)
    while let token = tokens.next() {
      switch token {
      case .text(let range): silence == nil ? append(range) : keepTitle(range)
      case .start(let name, let attributes): start(name, HTMLAttributes(page, attributes))
      case .end(let name): end(name)
      }
    }
    while builder.openRows > 0 { builder.endRow() }
  }
}

extension HTMLExtraction {
  private mutating func start(_ name: String, _ attributes: HTMLAttributes) {
    let element = HTMLElement(name)
    endImplied(by: element)
    if element.traits.contains(.meta) { keepField(attributes) }
    guard !element.traits.contains(.void) else {
      if silence == nil, element.traits.contains(.block) { breakParagraph() }
      return
    }
    let opensSilence = silence == nil && isSilent(element, name, attributes)
    if opensSilence { silence = open.count }
    let isFollowed = opensSilence || open.count < Self.deepest && (element.isStructure || silence != nil)
    if isFollowed { open.append(element) }
    guard silence == nil else { return }
    if element.traits.contains(.block) { breakParagraph() }
    if isFollowed { begin(element, name) }
  }

  private mutating func begin(_ element: HTMLElement, _ name: String) {
    if element.traits.contains(.cell) {
      blank = .none
      builder.beginCell()
    } else if element.traits.contains(.row) {
      builder.beginRow()
    } else if element.traits.contains(.table) {
      builder.beginTable()
    } else if element.traits.contains(.heading) {
      builder.markNext(headingLevel: name.last?.wholeNumberValue)
    } else if element.traits.contains(.preformatted) {
      preformatted += 1
    }
  }

  /// Ends what a start tag ends without an end tag, though nothing around an element that is left out.
  private mutating func endImplied(by element: HTMLElement) {
    let (elements, boundary) = element.ends
    guard !elements.isEmpty else { return }
    var index = open.count
    while index > silence ?? 0 {
      index -= 1
      let traits = open[index].traits
      if !traits.isDisjoint(with: elements) { return close(downTo: index) }
      if !traits.isDisjoint(with: boundary) { return }
    }
  }

  private func isSilent(_ element: HTMLElement, _ name: String, _ attributes: HTMLAttributes) -> Bool {
    if element.traits.contains(.silent) || attributes.areHidden { return true }
    guard element.traits.contains(.surroundings), surroundings.contains(name) else { return false }
    return name != "header" && name != "footer" || !open.contains { $0.traits.contains(.article) }
  }

  private mutating func end(_ name: String) {
    let element = HTMLElement(name)
    if silence == nil {
      // An end tag without a start still stands between two lines (HTML standard §13.2.6.4.7).
      if name == "br" || name == "p" { breakParagraph() }
      guard element.isStructure else { return }
    }
    let isTablePart = element.traits.contains(.tablePart)
    var index = open.count
    while index > 0 {
      index -= 1
      if open[index].number == element.number { return close(downTo: index) }
      if open[index].traits.contains(isTablePart ? .table : .scope) { return }
    }
  }

  /// Ends the innermost elements until `count` are left open.
  private mutating func close(downTo count: Int) {
    while open.count > count, let element = open.popLast() {
      if let depth = silence {
        if open.count <= depth { silence = nil }
        continue
      }
      if element.traits.contains(.block) { breakParagraph() }
      if element.traits.contains(.heading) { builder.markNext(headingLevel: nil) }
      if element.traits.contains(.row) { builder.endRow() }
      if element.traits.contains(.preformatted) { preformatted -= 1 }
    }
  }
}

extension HTMLExtraction {
  private mutating func breakParagraph() {
    blank = .none
    builder.endParagraph()
  }

  private mutating func append(_ range: Range<Int>) {
    var position = range.lowerBound
    while position < range.upperBound {
      if page[position] == "&", let entity = HTMLEntity(in: page, at: position, limit: range.upperBound) {
        put(entity.scalar)
        position = entity.end
      } else {
        put(page[position])
        if nextStretch < stretches.count { track(position) }
        position += 1
      }
    }
  }

  /// Notes that the character at `position` of the page is the last one of the text.
  private mutating func track(_ position: Int) {
    while nextStretch < stretches.count, stretches[nextStretch].end <= position { nextStretch += 1 }
    guard nextStretch < stretches.count, stretches[nextStretch].start <= position, blank == .none else { return }
    let end = builder.scalars.count
    tracked[nextStretch] = Span(tracked[nextStretch]?.start ?? end - 1, end)
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    if scalar.isMarkupBlank {
      let isFeed = scalar == "\n" || scalar == "\r"
      if preformatted > 0, isFeed {
        builder.endParagraph()
      } else if preformatted > 0 {
        builder.append(scalar)
      } else if blank != .feed {
        blank = isFeed ? .feed : .space
      }
      return
    }
    if blank != .none, !builder.isAtStart, !isJoined(scalar) { builder.append(" ") }
    blank = .none
    if scalar.isHan { hanCount += 1 }
    builder.append(scalar)
  }

  /// A line feed between two Chinese characters only breaks the page's source (CSS Text 3, §4.1.3).
  private func isJoined(_ next: Unicode.Scalar) -> Bool {
    guard blank == .feed, let last = builder.last else { return false }
    return last.isWide && next.isWide
  }
}

extension HTMLExtraction {
  /// The names of the fields that pages of governments carry (国务院办公厅: 政府网站发展指引, 2017, annex 3).
  private static let fieldNames: Set<String> = [
    "articletitle", "pubdate", "contentsource", "author", "sitename", "columnname", "publishdate",
  ]

  private mutating func keepField(_ attributes: HTMLAttributes) {
    guard let name = attributes["name"]?.lowercased(), Self.fieldNames.contains(name), fields[name] == nil,
      let content = attributes["content"], !content.isEmpty
    else { return }
    fields[name] = content
  }

  private mutating func keepTitle(_ range: Range<Int>) {
    guard let last = open.last, last.traits.contains(.title), fields["title"] == nil else { return }
    let title = HTMLAttributes.decoded(page, range.lowerBound..<min(range.upperBound, range.lowerBound + 300))
    let trimmed = title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !trimmed.isEmpty { fields["title"] = trimmed }
  }
}

import HanText

/// Joins the blocks of a page or a document to a text, a paragraph a line, a table row a paragraph.
struct ParagraphBuilder {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var paragraphs: [ParagraphMark] = []
  private var rows: [Row] = []
  private var pending = Boundary.none
  /// What is known of the next paragraph that begins.
  private var headingLevel: Int?
  private var label: String?
  private var isNote = false
  private var hasMark = false

  /// What stands between the text so far and the text that comes next.
  private enum Boundary: Equatable {
    case none
    case paragraph
    /// As many cells further on.
    case cells(Int)
  }

  /// A table row that is not yet complete.
  private struct Row {
    let start: Int
    /// Where paragraphs part inside the row, and where cells do.
    var feeds: [Int] = []
    var tabs: [Int] = []
    /// Whether the row only arranges blocks on a page, as old sites' layouts do.
    var isLayout = false
  }

  /// A row with several paragraphs that is longer than this, in code points, arranges blocks.
  private static let longestRow = 600

  /// Whether the next character will be the first of a line or cell.
  var isAtStart: Bool { scalars.isEmpty || pending != .none }

  /// The last character so far.
  var last: Unicode.Scalar? { scalars.last }

  mutating func append(_ scalar: Unicode.Scalar) {
    if pending != .none || scalars.isEmpty { begin() }
    if hasMark, !scalar.isBlank { mark() }
    scalars.append(scalar)
  }

  /// What comes next stands on another line.
  mutating func endParagraph() {
    if pending == .none { pending = .paragraph }
  }

  /// Says of the paragraph that comes next what its format says; nothing of those after it.
  mutating func markNext(headingLevel: Int?, label: String? = nil, isNote: Bool = false) {
    self.headingLevel = headingLevel
    self.label = label
    self.isNote = isNote
    hasMark = headingLevel != nil || label != nil || isNote
  }

  private mutating func mark() {
    paragraphs.append(ParagraphMark(start: scalars.count, headingLevel: headingLevel, label: label, isNote: isNote))
    markNext(headingLevel: nil)
  }

  /// Puts what separates the new text from the last one.
  private mutating func begin() {
    if !scalars.isEmpty {
      switch pending {
      case .cells(let count) where !rows.isEmpty && scalars.count > rows[rows.count - 1].start:
        for _ in 0..<count {
          rows[rows.count - 1].tabs.append(scalars.count)
          scalars.append("\t")
        }
      default:
        if !rows.isEmpty, scalars.count > rows[rows.count - 1].start {
          rows[rows.count - 1].feeds.append(scalars.count)
        }
        scalars.append("\n")
      }
    }
    pending = .none
  }
}

extension ParagraphBuilder {
  /// A table begins: a row around it only arranges blocks.
  mutating func beginTable() {
    endParagraph()
    if !rows.isEmpty { rows[rows.count - 1].isLayout = true }
  }

  mutating func beginRow() {
    endParagraph()
    rows.append(Row(start: scalars.count))
  }

  /// The next cell of the row begins.
  mutating func beginCell() {
    guard let row = rows.last, scalars.count > row.start else { return }
    if case .cells(let count) = pending { pending = .cells(count + 1) } else { pending = .cells(1) }
  }

  /// The row is complete: one paragraph, unless it arranges blocks.
  mutating func endRow() {
    guard let row = rows.popLast() else { return }
    let isLayout = row.isLayout || !row.feeds.isEmpty && scalars.count - row.start > Self.longestRow
    if isLayout {
      for tab in row.tabs { scalars[tab] = "\n" }
    } else {
      for feed in row.feeds { scalars[feed] = " " }
      // Only the row itself is a paragraph; it begins after the line feed before it.
      while let last = paragraphs.last, last.start > row.start + 1 { paragraphs.removeLast() }
    }
    pending = .none
    endParagraph()
  }

  /// How many rows are open.
  var openRows: Int { rows.count }
}

extension ParagraphBuilder {
  /// Takes over the paragraphs of another text; those of a note, with its number.
  mutating func append(_ other: ParagraphBuilder, noteLabel: String? = nil) {
    var marks = other.paragraphs[...]
    let isNote = noteLabel != nil
    let first = other.scalars.firstIndex { !$0.isBlank }
    markNext(headingLevel: nil, label: noteLabel, isNote: isNote)
    endParagraph()
    for (position, scalar) in other.scalars.enumerated() {
      if let mark = marks.first, mark.start == position {
        let label = position == first ? noteLabel : nil
        markNext(headingLevel: mark.headingLevel, label: mark.label ?? label, isNote: isNote)
        marks.removeFirst()
      }
      if scalar == "\n" { endParagraph() } else { append(scalar) }
    }
    endParagraph()
  }
}

import HanText
import ReportModel

/// Reads where a report turns from one stretch of time to another: in its headings, and in the first words of its
/// paragraphs.
struct TimeFrameReader {
  let text: [Unicode.Scalar]
  /// The year under review and the one planned.
  let review: Int?
  let plan: Int?

  /// The frame that each section begins in, by the section's id. O(n) in the length of the text.
  ///
  /// A heading's frame holds for its section and what is inside. One that a paragraph opens holds from there on: in
  /// its section, in the sections inside, and in those that follow up to the next heading that tells of time.
  static func frames(of document: Document) -> [String: TimeFrame] {
    let report = document.report
    let body = TimeFrameReader(text: document.text.folded, review: report.reviewYear, plan: report.planYear)
    var frames: [String: TimeFrame] = [:]
    var running: [String: TimeFrame] = [:]
    var parents: [String: String] = [:]
    var isTold: Set<String> = []
    for section in document.sections {
      let title = Array((section.title ?? "").unicodeScalars)
      let heading = TimeFrameReader(text: title, review: body.review, plan: body.plan).frameOfHeading()
      if heading != nil { isTold.insert(section.id) }
      parents[section.id] = section.parent
      let frame = heading ?? section.parent.flatMap { running[$0] }
      frames[section.id] = frame
      running[section.id] = frame
      guard let turned = body.lastFrame(openedIn: section) else { continue }
      running[section.id] = turned
      var inner = section.id
      while !isTold.contains(inner), let outer = parents[inner] {
        running[outer] = turned
        inner = outer
      }
    }
    return frames
  }

  // MARK: - Headings

  /// The frame of a heading, which is all of the text; nil where it names no time, or two.
  private func frameOfHeading() -> TimeFrame? {
    let words = Span(0, text.count)
    let years = periods.period(in: words).flatMap { $0.period.from == nil ? nil : $0.period }
    guard let year = YearFinder.firstSpan(in: text, words)?.year else { return years.map { .years($0) } }
    return years == nil && (year == review || year == plan) ? .ownYear : nil
  }

  // MARK: - Paragraphs

  /// The frame that the last paragraph to open one does.
  private func lastFrame(openedIn section: Section) -> TimeFrame? {
    var last: TimeFrame?
    var start = section.ownText.start
    for position in section.ownText.range where text[position] == "\n" {
      last = frame(openedAt: start, before: position) ?? last
      start = position + 1
    }
    return frame(openedAt: start, before: section.ownText.end) ?? last
  }

  /// The frame that a paragraph opens in its first clause: 五年来,…, 刚刚过去的2025年,…; nil where it opens none.
  func frame(openedAt start: Int, before end: Int) -> TimeFrame? {
    let clause = openingClause(start, end)
    guard clause.count <= Self.longestOpening else { return nil }
    if let told = periods.period(in: clause), told.period.from != nil {
      return text[clause.range].contains(where: \.isDigit) ? nil : .years(told.period)
    }
    return opensOwnYear(clause) ? .ownYear : nil
  }

  /// Whether a sentence within a paragraph goes on with the one year: 刚刚过去的2025年,….
  func turnsToOwnYear(_ sentence: Span) -> Bool {
    opensOwnYear(openingClause(sentence.start, sentence.end))
  }

  /// The first clause behind an address such as 各位代表!
  private func openingClause(_ start: Int, _ end: Int) -> Span {
    var start = start
    while start < end {
      if let address = CueTables.addresses.match(in: text, at: start, within: start..<end) {
        start = address.span.end
      } else if text[start].isBlank || text[start] == "," || text[start] == "!" || text[start] == ":" {
        start += 1
      } else {
        break
      }
    }
    let limit = min(end, start + Self.longestOpening + 1)
    let stop = text[start..<limit].firstIndex { $0 == "," || $0 == ":" || $0.endsSentence } ?? limit
    return Span(start, stop)
  }

  /// 刚刚过去的2025年, 2025年是…, 一年来; but not 2025年 alone, which dates what its paragraph goes on to tell.
  private func opensOwnYear(_ clause: Span) -> Bool {
    if CueTables.ownYears.match(in: text, at: clause.start, within: clause.range) != nil { return true }
    var start = clause.start
    while let before = CueTables.beforeYears.match(in: text, at: start, within: start..<clause.end) {
      start = before.span.end
    }
    guard let year = YearFinder.firstSpan(in: text, Span(start, clause.end)), year.span.start == start,
      year.year == review || year.year == plan
    else { return false }
    return start > clause.start
      || CueTables.behindYears.match(in: text, at: year.span.end, within: clause.range) != nil
  }

  /// In code points; what is longer tells more than the time.
  private static let longestOpening = 30

  private var periods: PeriodReader { PeriodReader(text: text, review: review, plan: plan) }
}

import HanText
import ReportModel

/// Walks over the paragraphs and collects headings in order.
struct HeadingFinder {
  let text: [Unicode.Scalar]
  let body: ArraySlice<Span>
  let hints: [Int: ParagraphMark]
  /// For each paragraph whether it is an item of a list, which heads nothing.
  private let isListItem: [Bool]
  /// The rank of title lines without a number.
  private let unnumberedRank: Int
  private let innerSentences: InnerSentences
  private(set) var headings: [Heading] = []
  /// What `resumableHeading` found when there were `count` headings.
  private var resumable: (count: Int, heading: Heading?) = (0, nil)
  /// Which headings stand beside the one before the paragraph that introduced them, and at what rank.
  private var resumed: (style: Int, rank: Int)?
  /// The rank at which a list goes on that the last paragraph introduced, and whether its words announce one.
  private var introduced: (rank: Int, isAnnounced: Bool)?

  init(text: [Unicode.Scalar], body: ArraySlice<Span>, hints: [Int: ParagraphMark]) {
    self.text = text
    self.body = body
    self.hints = hints
    isListItem = ListItems(text, body, hints: hints).find()
    unnumberedRank = TitleLineRank.find(in: text, body, hints)
    innerSentences = InnerSentences(text, body)
  }

  /// The parts before the body: page furniture and the title block.
  mutating func addFrame(leading: ArraySlice<Span>, titleBlock: TitleBlock) {
    if let first = leading.first, !titleBlock.isOfRecord { addBoilerplate(at: first.start) }
    if let first = titleBlock.isOfRecord ? leading.first : titleBlock.paragraphs.first {
      headings.append(
        Heading(
          start: first.start, rank: HeadingRules.Rank.part, label: nil, title: titleBlock.span, kind: .preface,
          leastInner: Heading.none))
    }
  }

  mutating func addBoilerplate(at start: Int) {
    headings.append(
      Heading(start: start, rank: HeadingRules.Rank.part, kind: .boilerplate, leastInner: Heading.none))
  }

  mutating func addBody() {
    var inGlossary = false
    let heads = body.map(heading)
    let runIns = RunInRules.accepted(text, body, innerSentences, headed: heads.map { $0 != nil })
    let rows = HeldHeadings(innerSentences, body).rows(runIns, behind: heads.map { $0?.title?.end })
    let periods = zip(PeriodOpenings.row(text, body), PeriodOpenings.verdicts(text, body)).map { $0 ?? $1 }
    var position = body.startIndex
    while position < body.endIndex {
      let line = body[position]
      let contents = ContentsTable.length(text, body[position...])
      if contents > 0 {
        addBoilerplate(at: line.start)
        position += contents
        continue
      }
      if let title = AnnexRules.title(text, body[position...]) {
        inGlossary = HeadingRules.isGlossaryTitle(text, title)
        headings.append(
          Heading(
            start: line.start, rank: HeadingRules.Rank.part, label: line, title: HeadingRules.withoutMarks(text, title),
            kind: inGlossary ? .glossary : nil))
        position += 1
      } else if HeadingRules.isGlossaryTitle(text, line) {
        inGlossary = true
        let label = Enumerator(text, at: line.start, end: line.end)?.span
        let title = Span(label?.end ?? line.start, line.end)
        headings.append(
          Heading(
            start: line.start, rank: HeadingRules.Rank.part, label: label,
            title: HeadingRules.withoutMarks(text, title), kind: .glossary))
      } else if !inGlossary, hints[line.start]?.isNote == true {
        // Footnotes and endnotes stand behind the body; most of them explain terms.
        inGlossary = true
        headings.append(
          Heading(start: line.start, rank: HeadingRules.Rank.part, kind: .glossary, leastInner: Heading.none))
      } else if inGlossary {
        if let entry = AnnexRules.glossaryEntry(text, line, after: headings.last) { headings.append(entry) }
      } else {
        let index = position - body.startIndex
        let opening = Opening(head: heads[index], overview: periods[index], runIn: runIns[index], row: rows[index])
        addParagraph(line, at: position, opening)
      }
      position += 1
    }
  }

  /// The heading that a paragraph opens with, by its words or by what its format says.
  private func heading(_ line: Span) -> Heading? {
    if let hint = hints[line.start], let heading = HeadingRules.heading(text, line, hint) { return heading }
    return HeadingRules.heading(text, line, unnumberedRank: unnumberedRank)
  }

  /// What was found at a paragraph's beginning: a heading that is numbered or a line of its own, one that says what time
  /// the paragraph tells of, or one that runs into it; and what else it holds.
  private struct Opening {
    let head: Heading?
    let overview: Span?
    let runIn: Span?
    let row: HeldHeadings.Row
  }

  private mutating func addParagraph(_ line: Span, at position: Int, _ opening: Opening) {
    guard !isListItem[position - body.startIndex] else { return }
    let (rest, inner) = open(line, at: position, opening)
    if let first = inner.first, first.start != line.start, headings.last?.start != line.start,
      !followsBareHeading(line)
    {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.beside))
    }
    let number = opening.head == nil ? nil : Enumerator(text, at: line.start, end: line.end)
    let items = InnerItems(opening: number?.style.standsInside == true ? number : nil).find(in: text, line, from: rest)
    if let first = items.first, first.start != line.start, headings.last?.start != line.start,
      let rank = resumableHeading()?.rank, rank <= first.rank, rank >= HeadingRules.Rank.sentence
    {
      headings.append(Heading(start: line.start, rank: min(rank, first.rank - 1)))
    }
    let starts = Set(items.map(\.start))
    let others = inner.filter { !starts.contains($0.start) }
    // One short sentence among numbered ones is no heading beside them.
    addInner(line, inner: items.count >= 2 && others.count < 2 ? [] : others, items: items)
  }

  /// Adds the heading that a paragraph opens with; gives where that ends and the headings inside it.
  private mutating func open(_ line: Span, at position: Int, _ opening: Opening) -> (rest: Int, inner: [Span]) {
    let rule = HeadingRules.Rank.self
    if var heading = opening.head {
      resume(&heading)
      headings.append(heading)
      return (heading.title?.end ?? line.start, opening.row.inside)
    }
    if let title = PeriodOpenings.overview(text, line) ?? opening.overview {
      headings.append(
        Heading(start: line.start, rank: rule.beside, title: title, kind: PeriodOpenings.kind(text, title)))
      if let tail = RunInRules.tail(text, line, from: title.end + 1) { addRow(of: [tail], rank: rule.runIn) }
      return (title.end, innerSentences.headings(line, from: title.end + 1))
    }
    if let title = opening.runIn {
      var heading = Heading(start: line.start, rank: rule.runIn, title: title)
      resume(&heading)
      headings.append(heading)
      let row = opening.row
      let siblings = row.beside.isEmpty ? innerSentences.siblings(line, of: title) : row.beside
      if row.inside.isEmpty { addRow(of: siblings, rank: heading.rank) }
      return (title.end, row.inside)
    }
    return (line.start, openPlain(line, at: position))
  }

  /// Adds what a paragraph that no heading opens begins; gives the headings inside it.
  private mutating func openPlain(_ line: Span, at position: Int) -> [Span] {
    var inner = innerSentences.uniform(line)
    if inner.first?.start == line.start {
      addRow(of: inner, rank: HeadingRules.Rank.runIn)
      inner = []
    } else {
      addPlain(line, at: position)
    }
    introduced = resumableHeading().map { last in
      // What a numbered part (一) announces, it holds.
      let canAnnounce = last.rank > HeadingRules.Rank.beside || last.label == nil
      return (rank: last.rank, isAnnounced: canAnnounce && RunInRules.introducesList(text, line))
    }
    return inner
  }

  /// Headings of one rank in one paragraph.
  private mutating func addRow(of titles: [Span], rank: Int) {
    headings += titles.map { Heading(start: $0.start, rank: rank, title: $0) }
  }

  /// A paragraph that opens with no heading may begin a part all the same.
  private mutating func addPlain(_ line: Span, at position: Int) {
    let isFirst = position == body.startIndex
    let isLast = position == body.endIndex - 1
    let rule = HeadingRules.Rank.self
    let isClosing =
      SectionKindRules.opensClosing(text, line) && isNearEnd(line) || isLast && SectionKindRules.isAppeal(text, line)
    if isClosing, headings.last?.kind == .closing { return }
    if isClosing, !isFirst {
      let start = bareAddress(before: line).map { headings.remove(at: $0).start } ?? line.start
      headings.append(Heading(start: start, rank: rule.part, kind: .closing, leastInner: Heading.none))
    } else if followsBareHeading(line) {
      // The first words below a heading are that heading's, whomever they turn to.
    } else if SectionKindRules.opensAddress(text, line) {
      let isAboutProblems = SectionKindRules.opensProblems(text, line)
      headings.append(
        Heading(
          start: line.start, rank: rule.beside, kind: isAboutProblems ? .problems : nil,
          leastInner: isAhead(ofDigits: position) ? 0 : isAboutProblems ? rule.items : Heading.none))
    } else if SectionKindRules.opensProblems(text, line) {
      let isIntroduction = text[line.end - 1] == ":"
      let start = bareAddress(before: line).map { headings.remove(at: $0).start } ?? line.start
      headings.append(
        Heading(start: start, rank: rule.beside, kind: .problems, leastInner: isIntroduction ? 0 : rule.items))
    } else if let title = SectionKindRules.goalTitle(text, line) {
      headings.append(
        Heading(
          start: line.start, rank: rule.beside, title: title, kind: SectionKindRules.kind(ofTitle: title, in: text),
          leastInner: Heading.none))
    } else if let kind = SectionKindRules.opensGoals(text, line), !isFirst {
      headings.append(Heading(start: line.start, rank: rule.beside, kind: kind, leastInner: Heading.none))
    } else if SectionKindRules.opensRequirements(text, line), !isFirst {
      headings.append(Heading(start: line.start, rank: rule.beside, kind: .requirements, leastInner: rule.items))
    } else if isFirst {
      let kind = SectionKindRules.kind(ofText: line, in: text)
      headings.append(Heading(start: line.start, rank: rule.part, kind: kind, leastInner: Heading.none))
    }
  }

  /// The last heading, when that runs into a paragraph of its own, so that a plain paragraph behind it
  /// belongs to the part around both. Looked for once for each number of headings, however many paragraphs follow.
  private mutating func resumableHeading() -> Heading? {
    if resumable.count != headings.count { resumable = (headings.count, lastRunIn) }
    return resumable.heading
  }

  private var lastRunIn: Heading? {
    guard let last = headings.last, let title = last.title, title.end + 1 < text.count, text[title.end] == "。",
      text[title.end + 1] != "\n"
    else { return nil }
    // The headings inside that paragraph are not what goes on.
    return headings.last { $0.rank <= HeadingRules.Rank.runIn || $0.label != nil }
  }

  /// 一是… after 主要做了以下工作。 goes on beside the headings before that paragraph, not inside the last of them.
  private mutating func resume(_ heading: inout Heading) {
    let isDash = heading.label.map { text[$0.start] == "—" } ?? false
    if let introduced, heading.rank > introduced.rank,
      isDash || introduced.isAnnounced
    {
      resumed = (heading.rank, introduced.rank)
    } else if let resumed, heading.rank < resumed.rank {
      self.resumed = nil
    }
    introduced = nil
    if let resumed, heading.rank == resumed.style { heading.rank = resumed.rank }
  }

  /// The headings inside a paragraph, in order; an item inside the sentence of another heading is no heading.
  private mutating func addInner(_ line: Span, inner: [Span], items: [Heading]) {
    // Inside the item 一是 they stand further in than that.
    let opening = headings.last.flatMap { $0.start == line.start ? $0 : nil }
    let outer = opening?.rank ?? 0
    let rank = max(HeadingRules.Rank.inner, outer + 2)
    let sentences = inner.map { title in
      // Of two clauses is what holds shorter ones: 坚决打赢蓝天保卫战 holds 强力治煤.
      Heading(start: title.start, rank: text[title.range].contains(",") ? rank : rank + 1, title: title)
    }
    let numbered = items.map { item in
      var item = item
      let goesOn = opening?.label.flatMap { Enumerator(text, at: $0.start, end: line.end) }?.style.rawValue == item.rank
      item.rank = goesOn ? outer : max(item.rank, outer + 1)
      return item
    }
    for heading in (sentences + numbered).sorted(by: { $0.start < $1.start }) {
      if let last = headings.last, heading.start <= max(last.start, last.title?.end ?? 0) { continue }
      headings.append(heading)
    }
  }

  /// Whether a heading beside which parts stand is the line before the paragraph.
  private func followsBareHeading(_ line: Span) -> Bool {
    guard let last = headings.last, last.rank >= HeadingRules.Rank.beside, let title = last.title else { return false }
    return title.end + (text[title.end] == "。" ? 2 : 1) == line.start
  }

  /// The longest paragraph that only turns to the audience, in code points.
  private static let longestAddress = 10

  /// The part that the line before opened by turning to the audience and no more: 各位代表!
  private func bareAddress(before line: Span) -> Int? {
    guard let last = headings.indices.last, headings[last].title == nil,
      line.start - headings[last].start <= Self.longestAddress,
      SectionKindRules.opensAddress(text, Span(headings[last].start, line.start - 1))
    else { return nil }
    return last
  }

  /// Whether the next paragraph is numbered in digits, as the items of a list that this one speaks of are.
  private func isAhead(ofDigits position: Int) -> Bool {
    guard body.indices.contains(position + 1) else { return false }
    let style = Enumerator(text, at: body[position + 1].start, end: body[position + 1].end)?.style
    return style == .digitDot || style == .digitBracket
  }

  /// Whether a paragraph lies in the last fifth of the report.
  private func isNearEnd(_ line: Span) -> Bool {
    guard let last = body.last else { return false }
    return line.start > last.end - last.end / 5
  }
}

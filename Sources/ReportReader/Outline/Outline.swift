import HanText
import ReportModel

/// The headings of a report and the sections that they open.
struct Outline {
  /// The headings in the order of the text; the first one begins where the text does.
  let headings: [Heading]
  private let text: MappedText

  init(text: MappedText, page: PageLayout, titleBlock: TitleBlock) {
    var finder = HeadingFinder(text: text.folded, body: page.paragraphs[titleBlock.paragraphs.endIndex...])
    finder.addFrame(leading: page.leading, titleBlock: titleBlock)
    finder.addBody()
    if let first = page.trailing.first { finder.addBoilerplate(at: first.start) }
    self.headings = finder.headings
    self.text = text
  }

  /// The sections in the order of the text, each before its children.
  /// - Parameter defaultKind: the kind of text at the top that tells none.
  func sections(defaultKind: SectionKind) -> [Section] {
    let parents = parentIndices()
    var childCounts = [Int](repeating: 0, count: headings.count)
    var topCount = 0
    var sections: [Section] = []
    for (index, heading) in headings.enumerated() {
      let parent = parents[index]
      let ordinal: Int
      if let parent {
        childCounts[parent] += 1
        ordinal = childCounts[parent]
      } else {
        topCount += 1
        ordinal = topCount
      }
      let id = (parent.map { sections[$0].id + "." } ?? "") + String(ordinal)
      if let parent { sections[parent].children.append(id) }
      let kind = kind(of: heading, parent: parent.map { sections[$0] }, default: defaultKind)
      sections.append(
        Section(
          id: id, label: heading.label.map(text.foldedText), title: heading.title.map(text.foldedText), kind: kind,
          parent: parent.map { sections[$0].id }, ownText: span(from: index, to: index + 1),
          source: text.source(span(from: index, to: endOfSubtree(of: index, parents)))))
    }
    return sections
  }

  /// For each heading the index of the one around it.
  private func parentIndices() -> [Int?] {
    var open: [Int] = []
    return headings.indices.map { index in
      while let last = open.last, headings[last].isLeaf || headings[last].rank >= headings[index].rank {
        open.removeLast()
      }
      defer { open.append(index) }
      return open.last
    }
  }

  /// The index after the last heading inside the section that `index` opens.
  private func endOfSubtree(of index: Int, _ parents: [Int?]) -> Int {
    var end = index + 1
    while end < headings.count, let parent = parents[end], parent >= index { end += 1 }
    return end
  }

  /// The clean text from one heading to another, without the line feeds at its end.
  private func span(from index: Int, to next: Int) -> Span {
    let start = headings[index].start
    var end = next < headings.count ? headings[next].start : text.scalars.count
    while end > start, text.scalars[end - 1] == "\n" { end -= 1 }
    return Span(start, end)
  }

  private func kind(of heading: Heading, parent: Section?, default defaultKind: SectionKind) -> SectionKind {
    if let kind = heading.kind { return kind }
    if let title = heading.title, let kind = SectionKindRules.kind(ofTitle: title, in: text.folded) { return kind }
    return parent?.kind ?? defaultKind
  }
}

/// Walks over the paragraphs and collects headings in order.
private struct HeadingFinder {
  let text: [Unicode.Scalar]
  let body: ArraySlice<Span>
  let isNumbered: Bool
  var headings: [Heading] = []

  init(text: [Unicode.Scalar], body: ArraySlice<Span>) {
    self.text = text
    self.body = body
    self.isNumbered = body.contains { line in
      let style = Enumerator(text, at: line.start, end: line.end)?.style
      return style == .hanComma || style == .hanBracket
    }
  }

  /// The parts before the body: page furniture and the title block.
  mutating func addFrame(leading: ArraySlice<Span>, titleBlock: TitleBlock) {
    if let first = leading.first { addBoilerplate(at: first.start) }
    if let first = titleBlock.paragraphs.first {
      headings.append(
        Heading(
          start: first.start, rank: HeadingRules.Rank.part, label: nil, title: titleBlock.span, kind: .preface,
          isLeaf: true))
    }
  }

  mutating func addBoilerplate(at start: Int) {
    headings.append(Heading(start: start, rank: HeadingRules.Rank.part, kind: .boilerplate, isLeaf: true))
  }

  mutating func addBody() {
    var inGlossary = false
    let runIns = acceptedRunIns()
    for (position, line) in zip(body.indices, body) {
      if HeadingRules.isGlossaryTitle(text, line) {
        inGlossary = true
        let title = text[line.end - 1] == ":" ? Span(line.start, line.end - 1) : line
        headings.append(
          Heading(start: line.start, rank: HeadingRules.Rank.part, label: nil, title: title, kind: .glossary))
      } else if inGlossary {
        addGlossaryEntry(line)
      } else {
        addParagraph(line, isFirst: position == body.startIndex, runIn: runIns[position - body.startIndex])
      }
    }
  }

  /// An entry of the glossary: the term, a colon, its definition.
  private mutating func addGlossaryEntry(_ line: Span) {
    guard let colon = text[line.range].firstIndex(of: ":"), colon - line.start <= 40 else { return }
    headings.append(
      Heading(
        start: line.start, rank: HeadingRules.Rank.unnumbered, label: nil, title: Span(line.start, colon),
        kind: .glossary))
  }

  /// For each paragraph the heading that runs into it, where a neighbour has one too.
  private func acceptedRunIns() -> [Span?] {
    let candidates = body.map { line in
      HeadingRules.heading(text, line, numbered: isNumbered) == nil ? RunInRules.opening(text, line) : nil
    }
    return candidates.indices.map { index in
      let neighbours = [index - 1, index + 1].filter(candidates.indices.contains)
      return neighbours.contains { candidates[$0] != nil } ? candidates[index] : nil
    }
  }

  private mutating func addParagraph(_ line: Span, isFirst: Bool, runIn: Span?) {
    var rest = line.start
    if let heading = HeadingRules.heading(text, line, numbered: isNumbered) {
      headings.append(heading)
      rest = heading.title?.end ?? rest
      addInner(line, from: rest + 1)
    } else if let title = RunInRules.overview(text, line) {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.beside, title: title))
      rest = title.end
      addInner(line, from: rest + 1)
    } else if let runIn {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.runIn, title: runIn))
      rest = runIn.end
    } else if SectionKindRules.opensClosing(text, line), isNearEnd(line) {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.part, kind: .closing, isLeaf: true))
    } else if SectionKindRules.opensAddress(text, line) {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.beside, isLeaf: true))
    } else if SectionKindRules.opensProblems(text, line) {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.beside, kind: .problems))
    } else if let kind = SectionKindRules.opensGoals(text, line), !isFirst {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.beside, kind: kind, isLeaf: true))
    } else if isFirst {
      let kind = SectionKindRules.kind(ofText: line, in: text)
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.part, kind: kind, isLeaf: true))
    }
    headings += HeadingRules.items(text, line, after: rest)
  }

  private mutating func addInner(_ line: Span, from start: Int) {
    for title in RunInRules.inner(text, line, from: start) {
      headings.append(Heading(start: title.start, rank: HeadingRules.Rank.inner, title: title))
    }
  }

  /// Whether a paragraph lies in the last fifth of the report.
  private func isNearEnd(_ line: Span) -> Bool {
    guard let last = body.last else { return false }
    return line.start > last.end - last.end / 5
  }
}

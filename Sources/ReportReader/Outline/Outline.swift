import HanText
import ReportModel

/// The headings of a report and the sections that they open.
struct Outline {
  /// The headings in the order of the text; the first one begins where the text does.
  let headings: [Heading]
  private let text: MappedText

  init(text: MappedText, page: PageLayout, titleBlock: TitleBlock, hints: [Int: ParagraphMark] = [:]) {
    var finder = HeadingFinder(
      text: text.folded, body: page.paragraphs[titleBlock.paragraphs.endIndex...], hints: hints)
    finder.addFrame(leading: page.leading, titleBlock: titleBlock)
    finder.addBody()
    if let first = page.trailing.first { finder.addBoilerplate(at: first.start) }
    self.headings = NestedNumbering.nest(finder.headings, in: text.folded)
    self.text = text
  }

  /// The sections in the order of the text, each before its children.
  /// - Parameter defaultKind: the kind of text at the top that tells none.
  func sections(defaultKind: SectionKind) -> [Section] {
    let parents = parentIndices()
    var childCounts = [Int](repeating: 0, count: headings.count)
    var topCount = 0
    // Where a part's own words turn from what was done to what is expected, what follows inside it is planned.
    var turned: [Int: SectionKind] = [:]
    // A part that tells nothing of itself goes on in the kind of the one before it: 四、加强政府自身建设. What is
    // lacking or required leads to the plan: behind 二、2014年工作总体要求, 三、做强产业支撑 is planned.
    var lastTop = defaultKind
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
      let kind = kind(of: heading, in: parent.map { turned[$0] ?? sections[$0].kind }, default: lastTop)
      // A review ends with what is lacking, whatever part tells of that.
      if parent == nil || kind == .problems { lastTop = continuation(of: kind) ?? lastTop }
      if let parent, heading.title == nil, heading.kind == .plan { turned[parent] = .plan }
      sections.append(
        Section(
          id: id, label: heading.label.map(text.foldedText) ?? heading.computedLabel,
          title: heading.title.map(title), kind: kind,
          parent: parent.map { sections[$0].id }, ownText: span(from: index, to: index + 1),
          source: text.source(span(from: index, to: endOfSubtree(of: index, parents)))))
    }
    return sections
  }

  /// A title as it stands, without the line feeds of one that is broken over lines.
  private func title(_ span: Span) -> String {
    let title = text.foldedText(span)
    return text.scalars[span.range].contains("\n") ? title.replacing("\n", with: "") : title
  }

  /// For each heading the index of the one around it.
  private func parentIndices() -> [Int?] {
    var open: [Int] = []
    return headings.indices.map { index in
      while let last = open.last,
        headings[last].rank >= headings[index].rank
          || headings[last].leastInner > headings[index].rank
      {
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

  /// The kind of the parts behind one of a kind that tell none; nil when it leads to none.
  private func continuation(of kind: SectionKind) -> SectionKind? {
    switch kind {
    case .review: .review
    case .problems, .requirements, .plan: .plan
    case .preface, .glossary, .closing, .boilerplate: nil
    }
  }

  private func kind(of heading: Heading, in outer: SectionKind?, default defaultKind: SectionKind) -> SectionKind {
    if let kind = heading.kind { return kind }
    guard let title = heading.title else { return outer ?? defaultKind }
    guard let outer else { return SectionKindRules.kind(ofPartTitle: title, in: text.folded) ?? defaultKind }
    // What an item speaks of is no part's kind: 二是始终把维护稳定作为第一位的工作任务。
    if heading.rank == Enumerator.Style.clause.rawValue { return outer }
    return SectionKindRules.kind(ofTitle: title, inside: outer, in: text.folded) ?? outer
  }
}

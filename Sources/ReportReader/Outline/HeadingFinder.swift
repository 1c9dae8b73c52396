import HanText
import ReportModel

/// Walks over the paragraphs and collects headings in order.
struct HeadingFinder {
  let text: [Unicode.Scalar]
  let body: ArraySlice<Span>
  let hints: [Int: ParagraphMark]
  let isNumbered: Bool
  var headings: [Heading] = []

  init(text: [Unicode.Scalar], body: ArraySlice<Span>, hints: [Int: ParagraphMark]) {
    self.text = text
    self.body = body
    self.hints = hints
    self.isNumbered = body.contains { line in
      let style = (hints[line.start]?.enumerator ?? Enumerator(text, at: line.start, end: line.end))?.style
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
        headings.append(
          Heading(
            start: line.start, rank: HeadingRules.Rank.part, title: HeadingRules.withoutColon(text, line),
            kind: .glossary))
      } else if !inGlossary, hints[line.start]?.isNote == true {
        // Footnotes and endnotes stand behind the body; most of them explain terms.
        inGlossary = true
        headings.append(Heading(start: line.start, rank: HeadingRules.Rank.part, kind: .glossary, isLeaf: true))
      } else if inGlossary {
        addGlossaryEntry(line)
      } else {
        addParagraph(line, isFirst: position == body.startIndex, runIn: runIns[position - body.startIndex])
      }
    }
  }

  /// The longest term, in code points.
  private static let longestTerm = 40

  /// An entry of the glossary: a number or none, the term, a colon or 是指, its definition. A paragraph without a term
  /// is a part of its own, so that no definition takes in what does not belong to it.
  private mutating func addGlossaryEntry(_ line: Span) {
    let enumerator = Enumerator(text, at: line.start, end: line.end)
    let start =
      enumerator.map { label in text[label.span.end..<line.end].firstIndex { !$0.isBlank } ?? line.end } ?? line.start
    let head = start..<min(line.end, start + Self.longestTerm)
    let colon = Glossary.separators.first(in: text, within: head)?.span.start ?? start
    headings.append(
      Heading(
        start: line.start, rank: HeadingRules.Rank.unnumbered, label: enumerator?.span,
        title: colon > start ? Span(start, colon) : nil, kind: .glossary))
  }

  /// For each paragraph the heading that runs into it, where a neighbour has one too.
  private func acceptedRunIns() -> [Span?] {
    let candidates = body.map { line in
      heading(line) == nil ? RunInRules.opening(text, line) : nil
    }
    return candidates.indices.map { index in
      let neighbours = [index - 1, index + 1].filter(candidates.indices.contains)
      return neighbours.contains { candidates[$0] != nil } ? candidates[index] : nil
    }
  }

  /// The heading that a paragraph opens with, by its words or by what its format says.
  private func heading(_ line: Span) -> Heading? {
    if let hint = hints[line.start], let heading = HeadingRules.heading(text, line, hint) { return heading }
    return HeadingRules.heading(text, line, numbered: isNumbered)
  }

  private mutating func addParagraph(_ line: Span, isFirst: Bool, runIn: Span?) {
    var rest = line.start
    var inner: [Span] = []
    if let heading = heading(line) {
      headings.append(heading)
      rest = heading.title?.end ?? rest
      inner = RunInRules.inner(text, line, from: rest + 1)
    } else if let title = RunInRules.overview(text, line) {
      headings.append(Heading(start: line.start, rank: HeadingRules.Rank.beside, title: title))
      rest = title.end
      inner = RunInRules.inner(text, line, from: rest + 1)
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
    addInner(line, inner: inner, items: HeadingRules.items(text, line, after: rest))
  }

  /// The headings inside a paragraph, in order; an item inside the sentence of another heading is no heading.
  private mutating func addInner(_ line: Span, inner: [Span], items: [Heading]) {
    let sentences = inner.map { Heading(start: $0.start, rank: HeadingRules.Rank.inner, title: $0) }
    for heading in (sentences + items).sorted(by: { $0.start < $1.start }) {
      if let last = headings.last, heading.start <= max(last.start, last.title?.end ?? 0) { continue }
      headings.append(heading)
    }
  }

  /// Whether a paragraph lies in the last fifth of the report.
  private func isNearEnd(_ line: Span) -> Bool {
    guard let last = body.last else { return false }
    return line.start > last.end - last.end / 5
  }
}

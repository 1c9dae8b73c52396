import HanText
import ReportModel

/// Reads what a report is from its title, the lines around it, its headings and its opening words.
///
/// What cannot be read stays nil; what was read carries its evidence.
struct MetadataReader {
  let text: MappedText
  let titleBlock: TitleBlock
  let headings: [Heading]
  /// The lines of the page before the report, and those after it.
  let furniture: ArraySlice<Span>
  let trailing: ArraySlice<Span>
  /// What a page says of itself beside its text.
  let pageFields: [String: String]
  /// What the report's owner states of it.
  var statements: [MetadataStatement] = []

  private var folded: [Unicode.Scalar] { text.folded }
  private var labelledTitle: Span? { LabelledTitle.find(in: folded, furniture) }
  /// The lines that tell what the report is: those around the title, and the record before it that has the title.
  private var lines: [Span] { (titleBlock.isOfRecord ? Array(furniture) : []) + titleBlock.paragraphs }

  /// The report with what could be read.
  func report(id: String, source: SourceFile, quality: [Damage]) -> Report {
    var report = Report(id: id, script: script, source: source, quality: quality)
    // What is stated comes first, because the rest is told from it, and last, because nothing read goes before it.
    for statement in statements { report.take(statement) }
    readTitleBlock(into: &report)
    report.documentKind = report.documentKind ?? documentKind
    readPlace(into: &report)
    readYears(into: &report)
    readPageFields(into: &report)
    for statement in statements {
      report.take(statement)
      report.evidence.removeAll { $0.field == statement.field }
      note(statement.field, nil, inferred: "sidecar", in: &report)
    }
    return report
  }

  /// Traditional when more than one character in ten is one that only traditional script has.
  private var script: Script {
    var (han, traditional) = (0, 0)
    for scalar in text.scalars where scalar.isHan {
      han += 1
      if ScriptFolding.isTraditional(scalar) { traditional += 1 }
    }
    return traditional * 10 > han ? .traditional : .simplified
  }

  private func note(_ field: String, _ span: Span?, inferred: String? = nil, in report: inout Report) {
    report.evidence.append(Evidence(field: field, span: span.map(text.source), inferred: inferred))
  }

  // MARK: - The lines around the title

  private func readTitleBlock(into report: inout Report) {
    if let span = titleBlock.span {
      report.title = titleBlock.title
      note("title", span, in: &report)
    }
    if let span = labelledTitle, span.count > titleBlock.title?.unicodeScalars.count ?? 0 {
      report.title = compact(span)
      report.evidence.removeAll { $0.field == "title" }
      note("title", span, in: &report)
    }
    if let meeting = MeetingFinder.find(in: folded, lines) {
      report.meeting = text.foldedText(meeting).replacing("\n", with: "")
      note("meeting", meeting, in: &report)
    }
    if let day = issued(lines) {
      report.issuedOn = day.text
      note("issuedOn", day.span, in: &report)
    }
    if let speaker {
      report.speaker = Speaker(role: compact(speaker.role), name: compact(speaker.name))
      note("speaker.role", speaker.role, in: &report)
      note("speaker.name", speaker.name, in: &report)
    }
    let publisher =
      PublisherFinder.find(in: folded, lines) ?? PublisherFinder.find(in: folded, furniture) ?? officeLine
      ?? PublisherFinder.below(in: folded, trailing)
    if let publisher {
      report.publisher = compact(publisher)
      note("publisher", publisher, in: &report)
    }
  }

  /// The speaker as the report itself names him, else as the record before it does.
  private var speaker: SpeakerFinder.Found? {
    SpeakerFinder.find(in: folded, titleBlock.paragraphs) ?? SpeakerFinder.find(in: folded, lines)
      ?? SpeakerFinder.labelled(in: folded, furniture)
  }

  /// What the text does not say and the page that it was on does.
  private func readPageFields(into report: inout Report) {
    if report.title == nil, let title = field(["articletitle", "title"]),
      TitleBlock.isTitle(Array(title.unicodeScalars))
    {
      report.title = title
      note("title", nil, inferred: "the page's own title", in: &report)
    }
    if report.issuedOn == nil, let written = field(["pubdate", "publishdate"]),
      let day = DateFinder.first(in: Array(written.unicodeScalars), Span(0, written.unicodeScalars.count))
    {
      report.issuedOn = day.text
      note("issuedOn", nil, inferred: "the page's own date", in: &report)
    }
    if report.publisher == nil, let name = field(["contentsource", "sitename"]), !name.isEmpty {
      report.publisher = name
      note("publisher", nil, inferred: "what the page names as its source", in: &report)
    }
  }

  /// The first of the page's fields of these names, in simplified characters.
  private func field(_ names: [String]) -> String? {
    names.lazy.compactMap { pageFields[$0] }.first.map { value in
      String(of: value.unicodeScalars.map { ScriptFolding.readable($0) })
    }
  }

  private func compact(_ span: Span) -> String {
    String(of: folded[span.range].filter { !$0.isBlank })
  }

  /// Whether the hour stands behind a day: then it is when a site posted the page.
  private func hasHour(_ day: DateFinder.Day, _ line: Span) -> Bool {
    let rest = folded[day.span.end..<line.end].drop(while: \.isBlank)
    return rest.prefix(2).contains(where: \.isDigit) && rest.prefix(3).contains(":")
  }

  /// Whether a line says a day and nothing else.
  private func isBare(_ day: DateFinder.Day, _ line: Span) -> Bool {
    let rest = folded[line.range].indices.filter { !day.span.range.contains($0) }
    return rest.allSatisfy { folded[$0].isBlank || folded[$0] == "(" || folded[$0] == ")" }
  }

  private static let days = PhraseTable(words: "时间: 发布时间: 发布日期: 发文时间: 日期:")

  /// The day on which the report was given, which a page that shows it years later does not change; else the day that a
  /// line names as that of publishing, else the first day of the lines.
  private func issued(_ lines: [Span]) -> DateFinder.Day? {
    if let given = lines.lazy.filter(isOfMeeting).compactMap({ DateFinder.first(in: folded, $0) }).first {
      return given
    }
    for line in lines {
      let label = Self.days.first(in: folded, within: line.range)
      if let day = DateFinder.first(in: folded, line), label != nil && !hasHour(day, line) || isBare(day, line) {
        return day
      }
    }
    return (lines + furniture).lazy.compactMap { DateFinder.first(in: folded, $0) }.first
  }

  /// Whether a line names the meeting, and is no sentence that only mentions one.
  private func isOfMeeting(_ line: Span) -> Bool {
    !line.isEmpty && !folded[line.end - 1].endsSentence && MeetingFinder.find(in: folded, [line]) != nil
  }

  // MARK: - Place

  private func readPlace(into report: inout Report) {
    var place: Place
    if let name = report.place.name {
      place = PlaceFinder.place(named: name)
    } else {
      guard let (read, span, how) = namedPlace else { return }
      place = read
      note("place", span, inferred: how, in: &report)
    }
    let isKnown = !PlaceTable.standard.entries(named: place.name ?? "").isEmpty
    if !isKnown, place.level == .city, PlaceFinder.isOfCountyLevel(folded) {
      place.level = .county
      note("place.level", nil, inferred: "the text speaks of it as of a county", in: &report)
    }
    if place.parents.isEmpty, !isKnown, let level = place.level,
      let around = placesOfMeeting(around: place) ?? PlaceFinder.surroundings(in: folded, of: level)
    {
      place.parents = [around.name]
      note("place.parents", around.span, inferred: around.how, in: &report)
    }
    let resolver = PlaceResolver(table: .standard, mentions: PlaceMentions(in: folded))
    let resolution = resolver.resolve(place)
    report.place = resolution.place
    for evidence in resolution.evidence {
      note(evidence.field, evidence.span, inferred: evidence.inferred, in: &report)
    }
  }

  /// The place that the meeting's name has before the place itself: 在汀州市兰浦区第八届人民代表大会….
  private func placesOfMeeting(around place: Place) -> (name: String, span: Span, how: String)? {
    guard let meeting = MeetingFinder.find(in: folded, lines),
      let words = MeetingFinder.place(of: meeting, in: folded),
      let (named, span) = PlaceFinder.place(inTitle: words, of: folded), named.name == place.name,
      let around = named.parents.last
    else { return nil }
    return (around, Span(words.start, span.start), "the place of the meeting")
  }

  /// The place that the title names, else the meeting, the speaker, another line of the head, the text.
  private var namedPlace: (place: Place, span: Span, how: String?)? {
    for title in [labelledTitle, titleBlock.span] {
      guard let title else { continue }
      if let (place, span) = PlaceFinder.place(inTitle: title, of: folded) { return (place, span, nil) }
      if let (place, span) = PlaceFinder.nation(inWords: title, of: folded) { return (place, span, nil) }
    }
    if let meeting = MeetingFinder.find(in: folded, lines) {
      if let (place, span) = PlaceFinder.nation(inWords: meeting, of: folded) {
        return (place, span, "the place of the meeting")
      }
      if let words = MeetingFinder.place(of: meeting, in: folded),
        let (place, span) = PlaceFinder.place(inTitle: words, of: folded)
      {
        return (place, span, "the place of the meeting")
      }
    }
    if let role = speaker?.role {
      if let (place, span) = PlaceFinder.nation(inWords: role, of: folded) {
        return (place, span, "the speaker's office")
      }
    }
    for line in lines {
      if let (place, span) = PlaceFinder.place(inGreeting: line, of: folded) ?? nation(inGreeting: line) {
        return (place, span, "the government that speaks")
      }
    }
    if let office = officeLine {
      let name = CompactLine(folded, office)
      if let (place, span) = PlaceFinder.place(inTitle: Span(name.scalars.indices), of: name.scalars) {
        return (place, name.span(span.range), "the office that reports")
      }
    }
    // Whose government speaks, though it leaves out its name, is no town: 我代表区人民政府.
    if let levels = PlaceFinder.unnamedLevels(in: folded, lines) {
      return PlaceFinder.place(inText: folded, of: levels).map { ($0, $1, "the place that the text names most") }
    }
    guard let (place, span) = PlaceFinder.place(inText: folded) else { return nil }
    return (place, span, "the place that the text names most")
  }

  /// The nation, where its government gives the report: 现在,我代表国务院,向大会作政府工作报告.
  private func nation(inGreeting line: Span) -> (Place, Span)? {
    TitleBlock.asksToDeliberate(folded, line) ? PlaceFinder.nation(inGreeting: line, of: folded) : nil
  }

  /// What the line of an office ends in, and how long it may be.
  private static let offices = PhraseTable(words: "人民政府 办事处 镇政府 乡政府 县政府 区政府 市政府 管委会 管理委员会")
  private static let longestOffice = 40

  /// The line of the head that is the name of an office and nothing else: 北 川 街 道 办 事 处.
  private var officeLine: Span? {
    titleBlock.paragraphs.first { line in
      guard line.count <= Self.longestOffice, line != titleBlock.span else { return false }
      let name = CompactLine(folded, line).scalars
      return name.allSatisfy(\.isHan) && Self.offices.match(in: name, endingAt: name.count, within: name.indices) != nil
    }
  }

  // MARK: - Kind and years

  /// What titles call a document that is no plan alone.
  private static let kinds = PhraseTable<DocumentKind>([
    ("工作报告", .workReport), ("总结", .workSummaryAndPlan), ("情况", .workSummaryAndPlan),
  ])

  /// What the opening words of a report on work done say, and how far those reach, in code points.
  private static let summaries = PhraseTable(words: "情况报告如下 情况汇报如下 情况总结如下 总结如下")
  private static let opening = 600

  private var documentKind: DocumentKind? {
    if let title = titleBlock.title.map({ Array($0.unicodeScalars) }) {
      return Self.kinds.first(in: title, within: title.indices)?.value ?? .workPlan
    }
    // Whoever speaks to a congress reports.
    if MeetingFinder.find(in: folded, lines) != nil { return .workReport }
    if titleBlock.paragraphs.contains(where: { TitleBlock.asksToDeliberate(folded, $0) }) { return .workReport }
    let kinds = Set(headings.compactMap(kind))
    if Self.summaries.first(in: folded, within: 0..<min(Self.opening, folded.count)) != nil {
      return .workSummaryAndPlan
    }
    if kinds.contains(.review) { return .workSummaryAndPlan }
    return kinds.contains(.plan) || kinds.contains(.requirements) ? .workPlan : nil
  }

  private func kind(_ heading: Heading) -> SectionKind? {
    heading.kind ?? heading.title.flatMap { SectionKindRules.kind(ofTitle: $0, in: folded) }
  }

  /// The year under review and the year planned: from headings that name a year (2022年工作回顾), else from the title,
  /// else from the day of the meeting, else from the opening words; one year tells the other.
  private func readYears(into report: inout Report) {
    readHeadingYears(into: &report)
    let isReport = report.documentKind == .workReport
    if let title = titleBlock.span, let found = YearFinder.firstSpan(in: folded, title) {
      if report.planYear == nil, report.documentKind != .workSummaryAndPlan {
        setPlan(found.year, found.span, in: &report)
      }
      if report.reviewYear == nil, report.documentKind == .workSummaryAndPlan {
        setReview(found.year, found.span, in: &report)
      }
    } else if isReport, report.planYear == nil, report.reviewYear == nil, let day = issued(lines) {
      setPlan(day.year, day.span, inferred: "the year in which the report was given", in: &report)
    }
    if report.reviewYear == nil, report.planYear == nil,
      let found = YearFinder.firstSpan(in: folded, Span(0, min(folded.count, 200)))
    {
      if report.documentKind == .workPlan {
        setPlan(found.year, found.span, inferred: "the first year that the text names", in: &report)
      } else {
        setReview(found.year, found.span, inferred: "the first year that the text names", in: &report)
      }
    }
    guard report.documentKind != .workPlan else { return }
    if report.planYear == nil, let review = report.reviewYear, let half = secondHalf {
      setPlan(review, half, inferred: "the second half of the year reviewed", in: &report)
    }
    if report.reviewYear == nil, let plan = report.planYear {
      setReview(plan - 1, nil, inferred: "the year before the one planned", in: &report)
    } else if report.planYear == nil, let review = report.reviewYear {
      setPlan(review + 1, nil, inferred: "the year after the one reviewed", in: &report)
    }
  }

  private static let halves = PhraseTable(words: "下半年")

  /// Where the title, or the heading of a part, says that the rest of the year is planned.
  private var secondHalf: Span? {
    let titles = [titleBlock.span] + headings.lazy.filter { $0.rank <= Enumerator.Style.hanComma.rawValue }.map(\.title)
    return titles.lazy.compactMap { $0 }.compactMap { Self.halves.first(in: folded, within: $0.range)?.span }.first
  }

  private func readHeadingYears(into report: inout Report) {
    for heading in headings where heading.kind != .preface {
      guard let title = heading.title, let found = YearFinder.firstSpan(in: folded, title) else { continue }
      switch kind(heading) {
      case .review where report.reviewYear == nil: setReview(found.year, found.span, in: &report)
      case .plan where report.planYear == nil: setPlan(found.year, found.span, in: &report)
      default: break
      }
    }
  }

  private func setReview(_ year: Int, _ span: Span?, inferred: String? = nil, in report: inout Report) {
    report.reviewYear = year
    note("reviewYear", span, inferred: inferred, in: &report)
  }

  private func setPlan(_ year: Int, _ span: Span?, inferred: String? = nil, in report: inout Report) {
    report.planYear = year
    note("planYear", span, inferred: inferred, in: &report)
  }
}

import HanText
import ReportModel

/// Reads what a report is from its title, its headings and its opening words.
struct MetadataReader {
  let text: MappedText
  let titleBlock: TitleBlock
  let headings: [Heading]

  /// The report with what could be read; what could not stays nil.
  func report(id: String, source: SourceFile, quality: [Damage]) -> Report {
    var report = Report(id: id, script: script, source: source, quality: quality)
    report.title = titleBlock.title
    report.place = place ?? Place()
    report.documentKind = documentKind
    (report.reviewYear, report.planYear) = years(of: report.documentKind)
    return report
  }

  /// Traditional when more than one character in ten is one that only traditional script has.
  private var script: Script {
    let han = text.scalars.lazy.filter(\.isHan)
    return han.count(where: ScriptFolding.isTraditional) * 10 > han.count ? .traditional : .simplified
  }

  private var place: Place? {
    if let span = titleBlock.span, let place = PlaceFinder.place(inTitle: span, of: text.folded) { return place }
    return PlaceFinder.place(inText: text.folded)
  }

  private var documentKind: DocumentKind? {
    if let title = titleBlock.title {
      let hasSummary = title.contains("总结")
      if title.contains("工作报告") { return .workReport }
      return hasSummary ? .workSummaryAndPlan : .workPlan
    }
    let kinds = Set(headings.compactMap(kind))
    if kinds.contains(.review) { return .workSummaryAndPlan }
    return kinds.contains(.plan) || kinds.contains(.requirements) ? .workPlan : nil
  }

  private func kind(_ heading: Heading) -> SectionKind? {
    heading.kind ?? heading.title.flatMap { SectionKindRules.kind(ofTitle: $0, in: text.folded) }
  }

  /// The year under review and the year planned, from headings that name a year (2022年工作回顾), else from the title,
  /// else from the opening words.
  private func years(of documentKind: DocumentKind?) -> (review: Int?, plan: Int?) {
    var review: Int?
    var plan: Int?
    for heading in headings where heading.kind != .preface {
      guard let title = heading.title, let year = YearFinder.first(in: text.folded, title) else { continue }
      switch kind(heading) {
      case .review: review = review ?? year
      case .plan: plan = plan ?? year
      default: break
      }
    }
    if let title = titleBlock.span, let year = YearFinder.first(in: text.folded, title) {
      plan = plan ?? (documentKind == .workSummaryAndPlan ? nil : year)
      if documentKind == .workReport { review = review ?? year - 1 }
    }
    if let opening = openingYear {
      if review == nil, plan == nil {
        if documentKind == .workPlan { plan = opening } else { review = opening }
      }
    }
    if documentKind != .workPlan {
      review = review ?? plan.map { $0 - 1 }
      plan = plan ?? review.map { $0 + 1 }
    }
    return (review, plan)
  }

  /// The first year of the text's opening words.
  private var openingYear: Int? {
    YearFinder.first(in: text.folded, Span(0, min(text.folded.count, 200)))
  }
}

import HanText

/// The text of a page, as a reader of it sees it.
struct HTMLText {
  let text: ParagraphBuilder
  /// What the page says of itself, in `<meta>` and `<title>`.
  let fields: [String: String]
  /// For each of the stretches that were to be tracked where it stands in the text; nil for one that is left out.
  let tracked: [Span?]

  /// Elements that hold what surrounds a report.
  private static let surroundings: Set<String> = ["button", "footer", "form", "header", "nav", "select"]

  /// The text of `page` without its surroundings, unless they turn out to hold the report: pages made with ASP.NET
  /// are one form.
  ///
  /// - Parameter stretches: stretches of the page, in order and without overlap, to be found again in the text.
  init(_ page: [Unicode.Scalar], tracking stretches: [Span] = []) {
    var extraction = HTMLExtraction(page, leavingOut: Self.surroundings, tracking: stretches)
    if extraction.hanCount < page.count(where: \.isHan) / 2 {
      let all = HTMLExtraction(page, leavingOut: [])
      for rest in [["form"], Self.surroundings] where extraction.hanCount < all.hanCount / 2 {
        extraction = HTMLExtraction(page, leavingOut: Self.surroundings.subtracting(rest), tracking: stretches)
      }
    }
    text = extraction.builder
    fields = extraction.fields
    tracked = extraction.tracked
  }
}

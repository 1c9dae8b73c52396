import HanText

/// The text of a page, as a reader of it sees it.
struct HTMLText {
  let text: ParagraphBuilder
  /// What the page says of itself, in `<meta>` and `<title>`.
  let fields: [String: String]

  /// Elements that hold what surrounds a report.
  private static let surroundings: Set<String> = ["button", "footer", "form", "header", "nav", "select"]

  /// The text of `page` without its surroundings, unless they turn out to hold the report: pages made with ASP.NET
  /// are one form.
  init(_ page: [Unicode.Scalar]) {
    var extraction = HTMLExtraction(page, leavingOut: Self.surroundings)
    if extraction.hanCount < page.count(where: \.isHan) / 2 {
      let all = HTMLExtraction(page, leavingOut: [])
      for rest in [["form"], Self.surroundings] where extraction.hanCount < all.hanCount / 2 {
        extraction = HTMLExtraction(page, leavingOut: Self.surroundings.subtracting(rest))
      }
    }
    text = extraction.builder
    fields = extraction.fields
  }
}

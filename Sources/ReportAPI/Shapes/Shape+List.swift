import Corpus
import FullTextSearch

extension Shape {
  /// A page of a list of items of this shape.
  static func list<Item>(_ name: String, of item: Shape<Item>, _ meaning: String) -> Shape<Page<Item>>
  where Value == Page<Item> {
    Shape(name, meaning, pageFields(of: item) { $0 })
  }

  /// The keys that every list has.
  static func pageFields<Item>(
    of item: Shape<Item>, _ page: @escaping @Sendable (Value) -> Page<Item>
  ) -> [ShapeField<Value>] {
    [
      .objects("data", "The items of this page, in order.", item) { page($0).items },
      .integer("total", "How many items there are on all pages, exactly.") { page($0).total },
      .string("next", "The cursor of the next page; empty on the last one.") { page($0).next },
      .strings("notes", "What the reader should know, such as the nearest value to one that nothing has.") {
        page($0).notes
      },
    ]
  }
}

extension Shape<Page<ReportView>> {
  static let reportList = Shape.list("ReportList", of: .report, "A page of reports, in the order of their ids.")
}

extension Shape<Page<SectionView>> {
  static let sectionList = Shape.list(
    "SectionList", of: .section, "A page of sections, by report and then in the order of the text.")
}

extension Shape<Page<FigureView>> {
  static let figureList = Shape.list(
    "FigureList", of: .figure, "A page of figures, by report and then in the order of the source.")
}

extension Shape<Page<GlossaryView>> {
  static let glossaryList = Shape.list(
    "GlossaryList", of: .glossaryEntry, "A page of a report's glossary, in the order of the source.")
}

extension Shape<Page<LimitView>> {
  static let limitList = Shape.list("LimitList", of: .limit, "A page of limits, in the order of what they bound.")
}

extension Shape<SearchContent> {
  static let hitList = Shape(
    "HitList", "A page of passages, the best first.",
    pageFields(of: .hit) { $0.page } + [
      .object("query", "What was made of the query.", .query) { $0.query },
      .objects("suggestions", "Other queries that would find something; empty when there are none.", .suggestion) {
        $0.suggestions
      },
    ])
}

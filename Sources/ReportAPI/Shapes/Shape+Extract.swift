import Corpus
import ReportModel

extension Shape<ReportRecord> {
  static let extract = extract(.figure) { FigureView.all(of: $0) }

  /// The same, with what decided each figure's fields.
  static let explainedExtract = extract(.explainedFigure) {
    FigureView.explained(FigureView.all(of: $0))
  }

  private static func extract(
    _ figure: Shape<FigureView>, figures: @escaping @Sendable (ReportRecord) -> [FigureView]
  ) -> Shape {
    Shape(
      "Extract", "A report that was read without being stored, with everything in it; every self is null.",
      [
        .object("report", "The report.", .report) { ReportView(record: $0) },
        .objects("sections", "Its sections in the order of the text.", .section) { record in
          record.document.sections.indices.map { SectionView(record: record, index: $0, isStored: false) }
        },
        .objects("figures", "Its figures of every kind in the order of the source.", figure) { figures($0) },
      ])
  }
}

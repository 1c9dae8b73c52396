import Corpus
import ReportModel

extension Shape<Citation> {
  static let citation = Shape(
    "Citation", "How a report is cited, in three styles.",
    [
      .string("report", "The report's id.") { $0.record.report.id },
      .string("gbt7714", "As GB/T 7714—2015 has it.") { $0.gbt7714 },
      .string("bibtex", "An entry for BibTeX.") { $0.bibtex },
      ShapeField(key: "csl", schema: .anyObject, meaning: "An item of CSL-JSON, for Zotero, Pandoc and citeproc.") {
        $1.value($0.csl)
      },
    ])
}

import Corpus
import HanText
import ReportModel

extension Shape<GlossaryView> {
  static let glossaryEntry = Shape(
    "GlossaryEntry", "A term that a report explains.",
    [
      .string("report", "The report's id.") { $0.record.report.id },
      .string("term", "The term in simplified characters, with its quotation marks.") { $0.entry.term },
      .string("definition", "What it means, clean and in the script of the source.") { $0.entry.definition },
      .string("section", "The id of the section that is the entry.") { $0.entry.section },
      .object("source", "The entry in the source: term, colon and definition.", .span) { $0.entry.source },
      .spans("uses", "Where the report uses the term before it explains it: start and end in code points.") {
        $0.entry.uses
      },
    ])
}

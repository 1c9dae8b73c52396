import Corpus
import ReportModel

extension Shape<ReportView> {
  static let report = Shape(
    "Report", "One government work report: what it is, of which place and years, and where it came from.",
    [
      .string("id", "Names the report; in a folder of reports, the file's name without its extension.") {
        $0.report.id
      },
      .address("self", "The report's own address; null in answers of extract, which store nothing.") {
        $0.isStored ? Address.report($0.report.id) : nil
      },
      .string("title", "The title as the document has it, in simplified characters; null when it has none.") {
        $0.report.title
      },
      .string("name", "The title, or a name composed from place, years and kind; always there.") { $0.record.name },
      .object("place", "The place whose government reports.", .place) { $0.report.place },
      .choice("documentKind", "What kind of document it is; null when that can't be told.") { $0.report.documentKind },
      .integer("reviewYear", "The year that the report looks back on.") { $0.report.reviewYear },
      .integer("planYear", "The year that the report plans.") { $0.report.planYear },
      .string("issuedOn", "The day it was given, else the day it was published, as yyyy-mm-dd.") { $0.report.issuedOn },
      .string("meeting", "The meeting that it was given to.") { $0.report.meeting },
      .object("speaker", "Who gave the report.", .speaker) { $0.report.speaker },
      .string("publisher", "Who published the text.") { $0.report.publisher },
      .choice("script", "The script of the source: simplified (Hans) or traditional (Hant).") { $0.report.script },
      .object("source", "The file that the report was read from.", .sourceFile) { $0.report.source },
      .object("counts", "How many sections, targets and results the report has.", .counts) { $0.record.counts },
      .objects("quality", "What was cleaned or found damaged in the source, each kind once.", .damage) {
        $0.quality
      },
      .objects("evidence", "Where what is said of the report was read, or how it was inferred.", .evidence) {
        $0.report.evidence
      },
    ], additions: [embedded("sections", sections), embedded("figures", figures)])

  private static let sections: ShapeField<ReportView> = .objects(
    "sections", "With embed=sections, its sections in the order of the text.", .section
  ) { $0.sections }

  private static let figures: ShapeField<ReportView> = .objects(
    "figures", "With embed=figures, its figures of every kind in the order of the source.", .figure
  ) { $0.figures }

  private static func embedded(_ word: String, _ field: ShapeField<ReportView>) -> Addition<ReportView> {
    Addition(word, of: .embed, field, pageLimit: PageLength.withParts)
  }
}

extension Parameter<[String]> {
  fileprivate static let embed = words(
    "embed", of: ["sections", "figures"], bindsCursor: false, formats: Format.ofLists,
    meaning: "Parts of reports that come with them, parted by commas: one call then has everything of a report. A page "
      + "of JSON has at most \(PageLength.withParts) reports with their parts.", example: "sections,figures")
}

extension Shape<Place> {
  static let place = Shape(
    "Place", "A place with a government.",
    [
      .string("name", "The full name with its level word; null when the text does not tell.") { $0.name },
      .choice("level", "The level, from the nation down.") { $0.level },
      .strings("parents", "The places around it, from the widest in, as far as they are known.") { $0.parents },
      .string("code", "The GB/T 2260 code, when known.") { $0.code },
      .objects(
        "candidates", "The places of that name that the text does not tell apart; empty when it does.", .placeCandidate
      ) { $0.candidates },
    ])
}

extension Shape<PlaceCandidate> {
  static let placeCandidate = Shape(
    "PlaceCandidate", "One of several places of the same name.",
    [
      .string("code", "The GB/T 2260 code.") { $0.code },
      .string("name", "The full name.") { $0.name },
      .strings("parents", "The places around it, from the widest in.") { $0.parents },
    ])
}

extension Shape<Speaker> {
  static let speaker = Shape(
    "Speaker", "Who gave a report.",
    [
      .string("role", "The office.") { $0.role },
      .string("name", "The person's name.") { $0.name },
    ])
}

extension Shape<SourceFile> {
  static let sourceFile = Shape(
    "SourceFile", "The file that a report was read from.",
    [
      .string("name", "The file's name.") { $0.name },
      .string("sha256", "SHA-256 of the file's bytes, in lower-case hexadecimal.") { $0.sha256 },
      .integer("bytes", "The file's length in bytes.") { $0.bytes },
      .choice("encoding", "The encoding that it was decoded from, by its IANA name in lower case.") { $0.encoding },
      .integer("codePoints", "The length of the decoded text in code points; what spans count.") { $0.codePoints },
      .choice("format", "What the file is, by its content.") { $0.format },
      .choice("encodingEvidence", "What the encoding was told from.") { $0.encodingEvidence },
      .double("encodingConfidence", "How sure the encoding is, from 0 to 1.") { $0.encodingConfidence },
    ])
}

extension Shape<ReportCounts> {
  static let counts = Shape(
    "Counts", "How many parts a report has.",
    [
      .integer("sections", "Sections of every level.") { $0.sections },
      .integer("targets", "Figures that are to be reached.") { $0.targets },
      .integer("results", "Figures that are reached.") { $0.results },
    ])
}

extension Shape<DamageView> {
  static let damage = Shape(
    "Damage", "One kind of damage or clutter that reading met, and where.",
    [
      .choice("kind", "What was met.") { $0.damage.kind },
      .integer("count", "How often, exactly.") { $0.damage.spans.count },
      .spans(
        "spans",
        "Every place of it in the source, start and end in code points; null in lists of reports, where they would be "
          + "thousands: the report's own address has them all."
      ) { $0.spans },
    ])
}

extension Shape<Evidence> {
  static let evidence = Shape(
    "Evidence", "Where a part of what is said of a report was read.",
    [
      .string("field", "The part, by its key: place, planYear, speaker.name.") { $0.field },
      .span("span", "Where it stands in the source; null when it was inferred from no single place.") { $0.span },
      .string("inferred", "How it was inferred; null when the span says it itself.") { $0.inferred },
    ])
}

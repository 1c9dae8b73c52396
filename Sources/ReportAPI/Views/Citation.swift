import Corpus
import ReportModel

/// How a report is cited.
struct Citation: Sendable {
  let record: ReportRecord

  private var report: Report { record.report }

  /// Who stands for the author: the government of the place, else the publisher.
  var author: String? { report.place.name.map { $0 + "人民政府" } ?? report.publisher }
  var year: Int? { report.issuedOn.flatMap { Int($0.prefix(4)) } ?? report.planYear ?? report.reviewYear }

  /// GB/T 7714—2015, §8: author. title[kind of document]. publisher, date. `[R]` is a report, `/OL` one that is online.
  var gbt7714: String {
    let parts = [author.map { "\($0)." }, "\(report.name)[R/OL].", publication].compactMap { $0 }
    return parts.joined(separator: " ")
  }

  private var publication: String? {
    let date = report.issuedOn.map { "(\($0))" } ?? year.map { "\($0)" }
    let parts = [report.publisher, date].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ") + "."
  }

  /// BibTeX, its special characters escaped.
  var bibtex: String {
    let fields: [(String, String?)] = [
      ("title", report.name), ("author", author.map { "{\($0)}" }), ("year", year.map(String.init)),
      ("institution", author), ("publisher", report.publisher), ("date", report.issuedOn),
      ("note", "SHA-256 \(report.source.sha256)"),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\(Self.escaped($0))}" } }
    return "@techreport{\(Self.key(report.id)),\n\(lines.joined(separator: ",\n"))\n}"
  }

  /// A report as CSL-JSON 1.0.2 has it.
  var csl: JSONValue {
    let date = report.issuedOn.map { $0.split(separator: "-").compactMap { Int($0) } } ?? year.map { [$0] }
    return .object([
      "id": .string(report.id), "type": .string("report"), "title": .string(report.name), "language": .string("zh"),
      "author": author.map { .array([.object(["literal": .string($0)])]) },
      "publisher": report.publisher.map { .string($0) },
      "issued": date.map { .object(["date-parts": .array([.array($0.map(JSONValue.integer))])]) },
      "URL": .string(Address.report(report.id)),
    ])
  }

  /// What BibTeX and TeX would read as something else.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      if "&%$#_".unicodeScalars.contains(scalar) { escaped += "\\" }
      if scalar != "\\", scalar != "~", scalar != "^" { escaped.unicodeScalars.append(scalar) }
    }
  }

  /// A key of letters, digits and a few marks.
  private static func key(_ id: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) || "-_.:".contains($0) ? $0 : "_" })
  }
}

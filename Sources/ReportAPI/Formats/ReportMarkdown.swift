import Corpus
import HanText
import ReportModel

/// Reports and their sections as texts for people: Markdown (CommonMark), and plain.
enum ReportMarkdown {
  /// The deepest heading that there is.
  private static let deepestHeading = 6

  /// A report: its name, what it is, and its sections under their headings.
  static func text(of record: ReportRecord) -> [UInt8] {
    let report = record.report
    let facts = [
      ("place", (report.place.parents + [report.place.name ?? ""]).joined()),
      ("years", [report.reviewYear, report.planYear].compactMap { $0.map(String.init) }.joined(separator: ", ")),
      ("issued on", report.issuedOn ?? ""), ("meeting", report.meeting ?? ""),
      ("speaker", [report.speaker.role, report.speaker.name].compactMap { $0 }.joined(separator: " ")),
      ("source", report.source.name),
    ].filter { !$0.1.isEmpty }
    var text = "# \(escaped(report.name))\n\n"
    for (name, value) in facts { text += "- \(name): \(escaped(value))\n" }
    for index in record.document.sections.indices {
      text += "\n" + paragraphs(of: SectionView(record: record, index: index, isStored: true))
    }
    return Array(text.utf8)
  }

  /// A section's own text under its heading.
  static func text(of section: SectionView) -> [UInt8] {
    Array(paragraphs(of: section).utf8)
  }

  /// The clean text, a paragraph a line.
  static func plainText(of record: ReportRecord) -> [UInt8] {
    Array(String(of: record.document.text.scalars).utf8) + [UInt8(ascii: "\n")]
  }

  /// A heading that has its line to itself becomes one; a heading that runs into its paragraph stays there.
  private static func paragraphs(of view: SectionView) -> String {
    var lines = String(of: view.text).split(separator: "\n").map(String.init)
    let heading = FoldedName.folded((view.section.label ?? "") + (view.section.title ?? ""))
    var text = ""
    if let first = lines.first, !heading.isEmpty,
      FoldedName.folded(first).filter({ $0 != " " }) == heading.filter({ $0 != " " })
    {
      let marks = String(repeating: "#", count: min(view.section.level + 1, deepestHeading))
      text = "\(marks) \(escaped(first))\n"
      lines.removeFirst()
      if !lines.isEmpty { text += "\n" }
    }
    return text + lines.map { escaped($0) + "\n" }.joined(separator: "\n")
  }

  /// A line that means itself in Markdown (CommonMark 0.31.2, §2.4 and what begins a block).
  private static func escaped(_ line: String) -> String {
    var escaped = ""
    for scalar in line.unicodeScalars {
      if #"\`*_[]<>&~|"#.unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    guard let first = escaped.unicodeScalars.first else { return "" }
    if "#+-=".unicodeScalars.contains(first) { return "\\" + escaped }
    // "1." and "1)" begin a numbered list.
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = escaped.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return escaped
    }
    return digits + "\\" + escaped.dropFirst(digits.count)
  }
}

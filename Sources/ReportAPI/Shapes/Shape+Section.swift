import Corpus
import HanText
import ReportModel

extension Shape<SectionView> {
  static let section = Shape(
    "Section", "A part of a report under a heading, or a part that has none, such as a preface.",
    [
      .string("id", "The path of ordinal numbers from the top; siblings count from 1.") { $0.section.id },
      .address("self", "The section's own address; null in answers of extract, which store nothing.") {
        $0.isStored ? Address.section($0.section.id, of: $0.record.report.id) : nil
      },
      .string("report", "The report's id.") { $0.record.report.id },
      .string("label", "The heading's enumerator as printed, in simplified characters: 一、 (一) 一是.") {
        $0.section.label
      },
      .string("title", "The heading's words in simplified characters; null for a part without a heading.") {
        $0.section.title
      },
      .choice("kind", "What the part is about.") { $0.section.kind },
      .integer("level", "How deep the section lies: 1 at the top.") { $0.section.level },
      .string("parent", "The id of the section around it; null at the top.") { $0.section.parent },
      .strings("children", "The ids of the sections directly inside it, in order.") { $0.section.children },
      .slice("text", "Its own text, clean, in the script of the source: heading included, children left out.") {
        $0.text
      },
      .object("source", "Where it lies in the source, children included.", .span) { $0.section.source },
    ])
}

extension Shape<Span> {
  static let span = Shape(
    "Span", "A stretch of the source, counted in Unicode code points.",
    [
      .integer("start", "The first code point.") { $0.start },
      .integer("end", "The code point after the last one.") { $0.end },
    ])
}

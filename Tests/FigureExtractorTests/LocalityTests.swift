import FigureExtractor
import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

/// What is read of a section does not depend on what stands behind it.
@Suite("Locality")
struct LocalityTests {
  @Test("the figures of a section stay the same when all behind the section is another text", arguments: 0..<5)
  func behind(seed number: Int) throws {
    let seed = try Seed.all()[number]
    let document = try ReportReader().read(seed.bytes, name: seed.name, id: seed.id)
    let extractor = FigureExtractor()
    var random = SplitMix(seed: UInt64(number) + 1)
    for section in document.sections.shuffled(using: &random).prefix(8) {
      let figures = extractor.figures(in: Self.cut(document, at: document.text.scalars.count, tail: ""))
      let changed = extractor.figures(in: Self.cut(document, at: section.ownText.end, tail: Self.tail))
      #expect(
        changed.filter { $0.section == section.id } == figures.filter { $0.section == section.id },
        "\(seed.name) \(section.id)")
    }
  }

  private static let tail = "力争新建学校9所,2031年前三季度下降50%以上。"

  /// The document with another text behind `end`, and without the sections that stood there.
  private static func cut(_ document: Document, at end: Int, tail: String) -> Document {
    var changed = document
    changed.text = MappedText(document.text.text(Span(0, end)) + tail)
    changed.sections = document.sections.filter { $0.ownText.end <= end }
    return changed
  }
}

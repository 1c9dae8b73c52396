import HanText
import ReportModel
import ReportReader
import TestSupport
import Testing

/// What holds of every report, whatever its format.
@Suite("What holds of every document")
struct DocumentPropertyTests {
  /// The seeds as text, as a page and as a Word document, each read.
  private static let documents: Result<[(name: String, bytes: [UInt8], document: Document)], any Error> = Result {
    try Seed.all().flatMap { seed in
      let lines = String(decoding: seed.bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map {
        String($0).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      }
      let page =
        "<html><body><ul><li>首页</li></ul>\(lines.map { "<p>　　\($0)</p>" }.joined(separator: "\n"))</body></html>"
      let word = WordFixture(body: lines.map { WordFixture.paragraph($0) }.joined())
      return try [
        (seed.name, seed.bytes), (seed.name + " as a page", Array(page.utf8)), (seed.name + " as .docx", word.bytes),
      ].map { ($0.0, $0.1, try ReportReader().read($0.1, name: "a", id: "a")) }
    }
  }

  @Test("sections cover the text, and parts their parts, without gap and overlap")
  func coverage() throws {
    for (name, _, document) in try Self.documents.get() {
      let text = document.text.scalars
      var position = 0
      for section in document.sections {
        #expect(text[position..<section.ownText.start].allSatisfy { $0 == "\n" }, "\(name) \(section.id)")
        position = section.ownText.end
      }
      #expect(position == text.count, "\(name)")
      let byID = Dictionary(uniqueKeysWithValues: document.sections.map { ($0.id, $0) })
      for section in document.sections {
        var end = document.text.source(section.ownText).end
        for id in section.children {
          let child = try #require(byID[id])
          #expect(child.parent == section.id && child.source.start >= end, "\(name) \(id)")
          end = child.source.end
        }
        #expect(section.source.end == end, "\(name) \(section.id)")
        #expect(section.source.start == document.text.source(section.ownText).start, "\(name) \(section.id)")
      }
    }
  }

  @Test("every span is a slice of the source that says what was read there")
  func slices() throws {
    for (name, _, document) in try Self.documents.get() {
      for position in document.text.scalars.indices {
        let span = document.text.source(Span(position, position + 1))
        let isSame = document.source[span.range].elementsEqual([document.text.scalars[position]])
        if !isSame { Issue.record("\(name): the clean text at \(position) is not the source's") }
      }
      for section in document.sections {
        let heading = (section.label ?? "") + (section.title ?? "")
        #expect(Self.read(section.source, of: document).hasPrefix(Self.letters(heading)), "\(name) \(section.id)")
      }
      for entry in document.glossary {
        #expect(Self.read(entry.source, of: document).contains(Self.letters(entry.term)), "\(name) \(entry.term)")
        for use in entry.uses {
          #expect(Self.unquoted(Self.read(use, of: document)) == Self.unquoted(Self.letters(entry.term)), "\(name)")
        }
      }
    }
  }

  @Test("evidence holds the value that it was read from")
  func evidence() throws {
    for (name, _, document) in try Self.documents.get() {
      let report = document.report
      let values = [
        "title": report.title, "place": report.place.name, "meeting": report.meeting,
        "publisher": report.publisher, "speaker.name": report.speaker.name, "speaker.role": report.speaker.role,
        "planYear": report.planYear.map(String.init), "reviewYear": report.reviewYear.map(String.init),
      ]
      for evidence in report.evidence {
        guard let span = evidence.span else {
          #expect(evidence.inferred != nil, "\(name) \(evidence.field)")
          continue
        }
        #expect(span.end <= document.source.count && !span.isEmpty, "\(name) \(evidence.field)")
        guard evidence.inferred == nil, let value = values[evidence.field].flatMap({ $0 }) else { continue }
        #expect(Self.read(span, of: document).contains(Self.letters(value)), "\(name) \(evidence.field)")
      }
    }
  }

  @Test("a text, a page and a Word document of the same words have one outline")
  func formats() throws {
    let documents = try Self.documents.get()
    for first in stride(from: 0, to: documents.count, by: 3) {
      let outlines = documents[first..<first + 3].map { $0.document.sections.compactMap(\.title) }
      #expect(Set(outlines).count == 1, "\(documents[first].name)")
    }
  }

  @Test("reading is deterministic")
  func deterministic() throws {
    for (name, bytes, document) in try Self.documents.get() {
      let again = try ReportReader().read(bytes, name: "a", id: "a")
      #expect(again.report == document.report && again.sections == document.sections, "\(name)")
      #expect(again.glossary == document.glossary && again.text.scalars == document.text.scalars, "\(name)")
    }
  }

  /// What stands at a span of the source, as `letters`: without the pronunciation that cleaning leaves out.
  private static func read(_ span: Span, of document: Document) -> String {
    var text = String.UnicodeScalarView()
    for (position, scalar) in document.text.folded.enumerated() {
      let source = document.text.source(Span(position, position + 1)).start
      if span.range.contains(source) { text.append(scalar) }
    }
    return letters(String(text))
  }

  /// Terms are found with and without their marks.
  private static func unquoted(_ text: String) -> String { text.filter { $0 != "“" && $0 != "”" } }

  /// Words without blanks and line ends.
  private static func letters(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isBlank && $0 != "\n" }))
  }
}

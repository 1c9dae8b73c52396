import HanText
import Testing

@testable import ReportReader

@Suite("Reading XML")
struct XMLReaderTests {
  private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  /// The events, one a word: +name, -name, and text.
  private func events(_ xml: String, depth: Int = 16) throws -> [String] {
    var reader = XMLReader(Array(xml.utf8), part: "p", depthLimit: depth)
    var events: [String] = []
    while let event = try reader.next() {
      switch event {
      case .start(let name): events.append((name.namespace == .word ? "+w:" : "+") + name.local)
      case .end(let name): events.append((name.namespace == .word ? "-w:" : "-") + name.local)
      case .text(let range, let isCDATA):
        events.append(String(of: try reader.scalars(in: range, isCDATA: isCDATA)))
      }
    }
    return events
  }

  @Test("elements, text, references, CDATA and comments")
  func sound() throws {
    let xml = """
      <?xml version="1.0"?><!-- x --><w:a xmlns:w="\(Self.word)"><b xmlns="\(Self.word)"/><b/>甲&lt;&#20844;&#x62A5;\
      <![CDATA[<&]]><w:c
       w:val="1" >\r\n</w:c></w:a>
      """
    #expect(
      try events(xml) == [
        "+w:a", "+w:b", "-w:b", "+b", "-b", "甲<公报", "<&", "+w:c", "\n", "-w:c", "-w:a",
      ])
  }

  @Test("attributes by namespace, with their references replaced")
  func attributes() throws {
    var reader = XMLReader(
      Array("<w:a xmlns:w='\(Self.word)' w:val='%1&#x3001;' val=\"2\" xml:space='preserve'/>".utf8), part: "p",
      depthLimit: 4)
    _ = try reader.next()
    #expect(try reader.attribute(.word, "val") == "%1、")
    #expect(try reader.attribute(.none, "val") == "2")
    #expect(try reader.attribute(.xml, "space") == "preserve")
    #expect(try reader.attribute(.word, "other") == nil)
  }

  @Test("a document in UTF-16 or in an encoding that it declares")
  func encodings() throws {
    let xml = UTF16DecoderTests.bytes(Array("\u{FEFF}<a>公报</a>".utf16), lowByteFirst: false)
    var reader = XMLReader(xml, part: "p", depthLimit: 4)
    _ = try reader.next()
    guard case .text(let range, _) = try reader.next() else {
      Issue.record("no text")
      return
    }
    #expect(String(of: try reader.scalars(in: range, isCDATA: false)) == "公报")
  }

  @Test(
    "what is refused, and why",
    arguments: [
      ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", .documentType), ("<a>&b;</a>", .unknownEntity),
      ("<a>&</a>", .unknownEntity),
      ("<a>&#0;</a>", .unknownEntity), ("<a>&#xD800;</a>", .unknownEntity), ("<a>&#x110000;</a>", .unknownEntity),
      ("<a>\u{1}</a>", .invalidCharacter), ("<a></b>", .notWellFormed), ("<a", .cutOff), ("<a>", .cutOff),
      ("", .cutOff),
      ("<a b='c", .cutOff), ("<a b=c/>", .notWellFormed), ("<a/><b/>", .notWellFormed), ("x<a/>", .notWellFormed),
      ("<a><!-- ", .cutOff), ("</a>", .notWellFormed), ("<a b='1'c='2'/>", .notWellFormed), ("< a/>", .notWellFormed),
      (String(repeating: "<a>", count: 20), .tooDeep(limit: 16)), ("<a><![CDATA[x</a>", .cutOff),
      ("<a " + (0..<300).map { "xmlns:n\($0)='x'" }.joined(separator: " ") + "/>", .tooManyNamespaces(limit: 256)),
    ] as [(String, MarkupFault)])
  func refused(xml: String, fault: MarkupFault) {
    let error = #expect(throws: ReadingError.self) { try events(xml) }
    guard case .markup(fault, "p", _) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
  }

  @Test("invalid UTF-8 is refused with its place")
  func invalidBytes() {
    var reader = XMLReader(Array("<a>".utf8) + [0xFF] + Array("</a>".utf8), part: "p", depthLimit: 4)
    #expect(throws: ReadingError.markup(.invalidCharacter, part: "p", offset: 3)) {
      while let event = try reader.next() {
        if case .text(let range, _) = event { _ = try reader.scalars(in: range, isCDATA: false) }
      }
    }
  }
}

import Foundation
import HanText
import ReportModel
import Testing

@testable import Corpus

struct CorpusFolderTests {
  private static let good = Array("2022年万江街道工作计划\n一、目标\n地区生产总值增长6%左右。\n".utf8)

  private static func read(_ files: [(name: String, bytes: [UInt8])]) throws -> FolderContents {
    let folder = try TemporaryFolder(files: files)
    return try CorpusFolder(path: folder.path).read(with: ReportIntake())
  }

  @Test func readsFilesByTheirContentInTheOrderOfTheirNames() throws {
    let page = Array("<html><body><p>2022年万江街道工作计划</p><p>一、目标</p><p>新增学校3所。</p></body></html>".utf8)
    let contents = try Self.read([
      ("b.txt", Self.good), ("a.b.txt", page), ("README.md", Self.good), (".hidden.txt", Self.good),
      ("c.txt~", Self.good), ("万江.htm", Self.good),
    ])
    #expect(contents.records.map(\.report.id) == ["a.b", "b", "万江"])
    #expect(contents.records.map(\.report.source.format) == [.html, .text, .text])
    #expect(contents.records.first?.report.source.name == "a.b.txt")
    #expect(contents.refusals.isEmpty)
  }

  @Test func aBadFileIsNamedAndTheRestIsRead() throws {
    let contents = try Self.read([
      ("bad.txt", [UInt8](repeating: 0xFF, count: 1000)), ("empty.txt", []), ("good.txt", Self.good),
    ])
    #expect(contents.records.map(\.report.id) == ["good"])
    #expect(contents.refusals.map(\.name) == ["bad.txt", "empty.txt"])
    #expect(contents.refusals.allSatisfy { $0.reason.hasSuffix(".") })
  }

  @Test func filesThatClaimOneIDAreAllRefused() throws {
    let contents = try Self.read([("a.txt", Self.good), ("a.TXT", Self.good), ("b.txt", Self.good)])
    #expect(contents.records.map(\.report.id) == ["b"])
    #expect(contents.refusals.map(\.name) == ["a.TXT", "a.txt"])
    #expect(contents.refusals.first?.reason.contains("a.txt") == true)
  }

  @Test(
    arguments: [
      ("a.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "libreoffice --headless --convert-to docx"),
      ("a.pdf", Array("%PDF-1.7\n".utf8), "pdftotext -layout"),
      ("a.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "tesseract"),
    ] as [(String, [UInt8], String)])
  func whatIsNotReadIsToldHowToBeConverted(name: String, bytes: [UInt8], advice: String) throws {
    let contents = try Self.read([(name, bytes), ("good.txt", Self.good)])
    #expect(contents.records.map(\.report.id) == ["good"])
    #expect(contents.refusals.map(\.name) == [name])
    #expect(contents.refusals.first?.reason.contains(advice) == true)
  }

  @Test func aSidecarGoesBeforeTheText() throws {
    let sidecar = #"{"id": "w", "planYear": 2030, "place": {"name": "黄江镇"}, "publisher": "某网"}"#
    let contents = try Self.read([("a.txt", Self.good), ("a.json", Array(sidecar.utf8)), ("b.txt", Self.good)])
    #expect(contents.refusals.isEmpty)
    let report = try #require(contents.records.first?.report)
    #expect(report.id == "w" && report.planYear == 2030 && report.publisher == "某网")
    #expect(report.place.name == "黄江镇" && report.place.level == .town)
    #expect(report.title == "2022年万江街道工作计划")
    let stated = report.evidence.filter { $0.inferred == "sidecar" }
    #expect(stated.map(\.field).sorted() == ["place", "planYear", "publisher"])
    #expect(report.evidence.count { $0.field == "planYear" } == 1)
    #expect(contents.records.last?.report.planYear == 2022)
  }

  @Test func aSidecarStatesTheEncoding() throws {
    // Two bytes that are 联 in GB 18030 and, by chance, a letter in UTF-8.
    let text: [UInt8] = [0xC1, 0xAA, 0xCD, 0xA8]
    let contents = try Self.read([("a.txt", text), ("a.json", Array(#"{"encoding": "gb18030"}"#.utf8))])
    #expect(contents.records.first?.document.text.scalars == Array("联通".unicodeScalars))
    #expect(contents.records.first?.report.source.encodingEvidence == .stated)
  }

  @Test func aWrongSidecarIsNamedAndItsReportLeftOut() throws {
    let contents = try Self.read([
      ("a.txt", Self.good), ("a.json", Array(#"{"planYaer": 2030}"#.utf8)), ("b.txt", Self.good),
      ("none.json", Array("{}".utf8)), ("c.txt", Self.good), ("c.json", Array(#"{"id": "b"}"#.utf8)),
      ("d.txt", Self.good),
    ])
    #expect(contents.records.map(\.report.id) == ["d"])
    #expect(contents.refusals.map(\.name) == ["a.txt", "b.txt", "c.txt", "none.json"])
    #expect(contents.refusals[0].reason.hasPrefix("Its sidecar a.json can't be taken: planYaer is no key"))
    #expect(contents.refusals[2].reason.hasPrefix("Its id b is claimed by b.txt too"))
    #expect(contents.refusals[3].reason == "There is no report none beside it to state anything of.")
  }

  @Test func aFolderNamedLikeAFileIsRefusedByName() throws {
    let folder = try TemporaryFolder(files: [("good.txt", Self.good)])
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("folder.txt"), withIntermediateDirectories: false)
    let contents = try CorpusFolder(path: folder.path).read(with: ReportIntake())
    #expect(contents.refusals == [RefusedFile(name: "folder.txt", reason: "It is a folder, not a file.")])
  }

  @Test func withoutAnyReportItSaysWhatToDo() throws {
    let folder = try TemporaryFolder(files: [("README.md", Self.good)])
    let missing = folder.path + "/none"
    let file = folder.path + "/README.md"
    #expect(throws: CorpusFolderError.missing(path: missing)) {
      try CorpusFolder(path: missing).read(with: ReportIntake())
    }
    #expect(throws: CorpusFolderError.notAFolder(path: file)) {
      try CorpusFolder(path: file).read(with: ReportIntake())
    }
    #expect(throws: CorpusFolderError.empty(path: folder.path)) {
      try CorpusFolder(path: folder.path).read(with: ReportIntake())
    }
    let refusal = RefusedFile(name: "a.txt", reason: "There is no text in it; send the report's text.")
    let unreadable = try TemporaryFolder(files: [("a.txt", [])])
    #expect(throws: CorpusFolderError.nothingReadable(path: unreadable.path, refusals: [refusal])) {
      try CorpusFolder(path: unreadable.path).read(with: ReportIntake())
    }
  }
}

import Foundation
import ReportModel
import Testing

@testable import Corpus

struct CorpusFolderTests {
  private static let good = Array("2022年万江街道工作计划\n一、目标\n地区生产总值增长6%左右。\n".utf8)

  private static func read(_ files: [(name: String, bytes: [UInt8])]) throws -> FolderContents {
    let folder = try TemporaryFolder(files: files)
    return try CorpusFolder(path: folder.path).read(with: ReportIntake())
  }

  @Test func readsTextFilesInTheOrderOfTheirNames() throws {
    let contents = try Self.read([
      ("b.txt", Self.good), ("a.b.txt", Self.good), ("notes.md", Self.good), (".hidden.txt", Self.good),
      ("万江.txt", Self.good),
    ])
    #expect(contents.records.map(\.report.id) == ["a.b", "b", "万江"])
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

  @Test func aFolderNamedLikeAFileIsRefusedByName() throws {
    let folder = try TemporaryFolder(files: [("good.txt", Self.good)])
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("folder.txt"), withIntermediateDirectories: false)
    let contents = try CorpusFolder(path: folder.path).read(with: ReportIntake())
    #expect(contents.refusals == [RefusedFile(name: "folder.txt", reason: "It is a folder, not a file.")])
  }

  @Test func withoutAnyReportItSaysWhatToDo() throws {
    let folder = try TemporaryFolder(files: [("notes.md", Self.good)])
    let missing = folder.path + "/none"
    let file = folder.path + "/notes.md"
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

import Foundation
import TestSupport
import Testing

struct ExtractCommandTests {
  @Test func printsOneObjectALineForEachFile() throws {
    let seeds = try Seed.all()
    let outcome = try Executable.run(["extract"] + seeds.map { "seeds/\($0.name)" })
    #expect(outcome.status == 0 && outcome.error == "")
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == seeds.count)
    for (line, seed) in zip(lines, seeds) {
      #expect(line.hasPrefix("{\"report\":{\"id\":\"\(seed.id)\",\"self\":null,"))
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
  }

  @Test func printsAFigureALine() throws {
    let seed = try #require(try Seed.all().first)
    let outcome = try Executable.run(["extract", "--format", "ndjson", "seeds/\(seed.name)"])
    #expect(outcome.status == 0)
    for line in outcome.output.split(separator: "\n") { #expect(line.hasPrefix("{\"id\":\"\(seed.id).")) }
    #expect(!outcome.output.isEmpty)
  }

  @Test func printsARowOfCSVForEachFigureUnderOneHeader() throws {
    let seeds = try Seed.all().prefix(2).map { "seeds/\($0.name)" }
    let outcome = try Executable.run(["extract", "--format", "csv", "none.txt"] + seeds)
    #expect(outcome.status == 1)
    let lines = outcome.output.split(separator: "\r\n")
    #expect(lines.count { $0.hasPrefix("id,self,report,section,place,kind,indicator_name,indicator_code,") } == 1)
    let figures = try Executable.run(["extract", "--format", "ndjson"] + seeds).output.split(separator: "\n")
    #expect(lines.count == figures.count + 1)
  }

  @Test func saysWhyAFigureWasReadSoWhenAsked() throws {
    let text = Array("2023年万江街道工作计划\n一、主要目标\n地区生产总值增长5.5%左右。\n".utf8)
    let explained = try Executable.run(["extract", "--explain", "--format", "ndjson", "-"], input: text)
    #expect(explained.output.contains("\"why\":\"indicator 地区生产总值: the words before “地区生产总值” · code gdp"))
    #expect(explained.output.contains("comparator approx: “5.5%左右”"))
    let plain = try Executable.run(["extract", "--format", "ndjson", "-"], input: text)
    #expect(!plain.output.contains("\"why\""))
  }

  @Test func readsStandardInput() throws {
    let seed = try #require(try Seed.all().first)
    let outcome = try Executable.run(["extract", "-"], input: seed.bytes)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("{\"report\":{\"id\":\"stdin\",\"self\":null,"))
  }

  @Test func aBadFileIsNamedAndTheRestIsPrinted() throws {
    let seed = try #require(try Seed.all().first)
    let outcome = try Executable.run(["extract", "none.txt", "seeds/\(seed.name)", "-"])
    #expect(outcome.status == 1)
    #expect(outcome.output.split(separator: "\n").count == 1)
    let errors = outcome.error.split(separator: "\n")
    #expect(errors.count == 2)
    #expect(errors.first == "gongbao: none.txt: There is no such file.")
    #expect(errors.last?.hasPrefix("gongbao: standard input: There is no text in it") == true)
  }

  @Test func readsTheStatedEncodingAndRefusesOthers() throws {
    let text: [UInt8] = [0xC1, 0xAA, 0xCD, 0xA8]
    let outcome = try Executable.run(["extract", "--encoding", "gbk", "-"], input: text)
    #expect(outcome.status == 0 && outcome.output.contains("\"text\":\"联通\""))
    let refused = try Executable.run(["extract", "--encoding", "klingon", "-"], input: text)
    #expect(refused.status == 2 && refused.error.contains("klingon is no encoding that is read; give one of utf-8, "))
  }

  @Test func aFileBeyondTheLimitIsRefusedByName() throws {
    let folder = try ScratchFolder()
    let file = folder.url("large.txt")
    try Data().write(to: file)
    // A hole: it takes no room on the disk.
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 64 << 20 + 1)
    try handle.close()
    let outcome = try Executable.run(["extract", file.path])
    #expect(outcome.status == 1)
    #expect(outcome.error.contains("It has more bytes than the file-limit of 67108864"))
  }

  @Test(arguments: [("--file-limit", 64), ("--text-limit", 32), ("--line-limit", 8)])
  func aLimitThatIsSetIsNamedWhenItRefuses(flag: String, limit: Int) throws {
    let text = Array("2023年万江街道工作计划\n一、主要目标\n地区生产总值增长5.5%左右。\n".utf8)
    #expect(try Executable.run(["extract", "-"], input: text).status == 0)
    let outcome = try Executable.run(["extract", flag, "\(limit)", "-"], input: text)
    #expect(outcome.status == 1)
    #expect(outcome.error.contains(" the \(flag.dropFirst(2)) of \(limit)"), "\(outcome.error)")
  }

  @Test func takesSidecarsOnlyWhenAskedTo() throws {
    let folder = try ScratchFolder()
    let report = folder.url("a.txt")
    try Data("2023年万江街道工作计划\n一、主要目标\n地区生产总值增长5.5%左右。\n".utf8).write(to: report)
    // What a shell leaves of `gongbao extract a.txt > a.json` while it runs.
    try Data().write(to: folder.url("a.json"))
    #expect(try Executable.run(["extract", report.path]).status == 0)
    let refused = try Executable.run(["extract", "--sidecars", report.path])
    #expect(refused.status == 1 && refused.error.contains("Its sidecar \(folder.url("a.json").path) can't be taken: "))
    try Data("{\"id\": \"wanjiang\", \"planYear\": 2024}".utf8).write(to: folder.url("a.json"))
    let stated = try Executable.run(["extract", "--sidecars", report.path])
    #expect(stated.output.hasPrefix("{\"report\":{\"id\":\"wanjiang\","))
    #expect(stated.output.contains("\"planYear\":2024"))
    #expect(stated.output.contains("{\"field\":\"planYear\",\"span\":null,\"inferred\":\"sidecar\"}"))
    try Data("{\"planYaer\": 2024}".utf8).write(to: folder.url("a.json"))
    let wrong = try Executable.run(["extract", "--sidecars", report.path])
    #expect(wrong.error.contains("planYaer is no key; did you mean planYear?"))
  }
}

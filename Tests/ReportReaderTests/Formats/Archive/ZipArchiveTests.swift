import Testing

@testable import ReportReader

@Suite("Reading zip archives")
struct ZipArchiveTests {
  private func open(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) throws -> ZipArchive {
    try ZipArchive(bytes, limits: limits)
  }

  @Test("files stored and deflated come out as they went in, by name in any case")
  func sound() throws {
    var zip = ZipFixture()
    let content = Array(0...255 as ClosedRange<UInt8>)
    zip.add("A.xml", content, .stored)
    zip.add("word/b.xml", content, .deflated)
    zip.add("empty", [], .deflated)
    zip.add("c", [0x61], .bomb(count: 1000))
    var archive = try open(zip.bytes)
    #expect(try archive.content(of: "a.xml") == content)
    #expect(try archive.content(of: "word/B.xml") == content)
    #expect(try archive.content(of: "empty") == [])
    #expect(try archive.content(of: "c") == [UInt8](repeating: 0x61, count: 1000))
    #expect(try archive.content(of: "d") == nil)
  }

  @Test("an archive whose numbers stand where those beyond 4 GiB do reads alike")
  func large() throws {
    var zip = ZipFixture()
    zip.isLarge = true
    zip.add("a", Array("政府".utf8))
    zip.add("b", Array("工作报告".utf8))
    var archive = try open(zip.bytes)
    #expect(try archive.content(of: "a") == Array("政府".utf8))
    #expect(try archive.content(of: "b") == Array("工作报告".utf8))
  }

  @Test("a changed byte of an archive never traps", arguments: [false, true])
  func changed(isLarge: Bool) {
    var zip = ZipFixture()
    zip.isLarge = isLarge
    zip.add("a", Array("政府工作报告".utf8))
    let bytes = zip.bytes
    for position in bytes.indices {
      for value: UInt8 in [0x00, 0x7F, 0x80, 0xFF] {
        var changed = bytes
        changed[position] = value
        var archive = try? open(changed)
        _ = try? archive?.content(of: "a")
      }
    }
  }

  @Test("every cut of an archive is refused or misses a file, and none traps", arguments: [false, true])
  func cuts(isLarge: Bool) {
    var zip = ZipFixture()
    zip.isLarge = isLarge
    zip.add("a", Array("政府工作报告".utf8))
    let bytes = zip.bytes
    for count in 0..<bytes.count {
      #expect(throws: ReadingError.self) {
        var archive = try open(Array(bytes.prefix(count)))
        _ = try archive.content(of: "a")
      }
    }
  }

  private static func zip(_ change: (inout ZipFixture) -> Void, _ packing: ZipFixture.Packing = .deflated) -> [UInt8] {
    var zip = ZipFixture()
    change(&zip)
    zip.add("a", Array("政府".utf8), packing)
    return zip.bytes
  }

  @Test(
    "what is refused, and why",
    arguments: [
      (zip { $0.flags = 1 }, .encrypted(name: "a")), (zip { $0.method = 14 }, .method(name: "a", number: 14)),
      (zip { $0.sizeError = 1 }, .corrupt(name: "a")), (zip { $0.sizeError = ~0 }, .corrupt(name: "a")),
      (zip { $0.checksumError = 1 }, .corrupt(name: "a")), (zip({ $0.sizeError = 1 }, .stored), .corrupt(name: "a")),
      (zip({ _ in }, .bomb(count: 1_100_000)), .unpacksTooFar(name: "a", limit: 100)),
      (zip { $0.sizeError = 0xFFFF_FFF9 }, .damaged(offset: 39)),
      (zip { $0.entryCount = 0xFFFF }, .damaged(offset: 66)),
      (zip { $0.entryCount = 5000 }, .tooManyEntries(count: 5000, limit: 4096)),
      (zip { $0.sizeError = 200 << 20 }, .unpackedTooLarge(limit: 128 << 20)),
      (zip { $0.entryCount = 2 }, .damaged(offset: 86)),
    ] as [([UInt8], ArchiveFault)])
  func refused(bytes: [UInt8], fault: ArchiveFault) {
    var limits = ReadingLimits()
    limits.unpackingRatio = 100
    #expect(throws: ReadingError.archive(fault)) {
      var archive = try open(bytes, limits)
      _ = try archive.content(of: "a")
    }
  }

  @Test("what may be unpacked is bounded over all files together")
  func budget() throws {
    var zip = ZipFixture()
    zip.add("a", [0x61], .bomb(count: 90_000))
    zip.add("b", [0x61], .bomb(count: 90_000))
    var limits = ReadingLimits()
    limits.unpackedBytes = 100_000
    var archive = try open(zip.bytes, limits)
    #expect(try archive.content(of: "a")?.count == 90_000)
    #expect(throws: ReadingError.archive(.unpackedTooLarge(limit: 100_000))) { try archive.content(of: "b") }
  }
}

import Testing

@testable import Corpus

struct FileBytesTests {
  @Test func readsAFileWhole() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    let folder = try TemporaryFolder(files: [("a", bytes)])
    #expect(try FileBytes.read(path: folder.path + "/a") == bytes)
  }

  @Test func keepsToItsLimit() throws {
    let folder = try TemporaryFolder(files: [("a", [1, 2, 3])])
    #expect(try FileBytes.read(path: folder.path + "/a", limit: 3) == [1, 2, 3])
    #expect(throws: FileError.self) { try FileBytes.read(path: folder.path + "/a", limit: 2) }
  }

  @Test func givesTheReasonInASentence() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try FileBytes.read(path: folder.path + "/none") }
    #expect(error?.explanation == "There is no such file.")
    #expect(throws: FileError.self) { try FileBytes.read(descriptor: -1) }
  }
}

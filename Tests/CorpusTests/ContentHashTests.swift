import Testing

@testable import Corpus

struct ContentHashTests {
  @Test func tellsWhereTextsEnd() {
    var left = ContentHash()
    left.add("ab")
    left.add("c")
    var right = ContentHash()
    right.add("a")
    right.add("bc")
    #expect(left.digits != right.digits)
    #expect(left.digits.utf8.count == 32)
  }

  /// FIPS 180-4, the digest of no bytes.
  @Test func emptyHashIsThatOfNoBytes() {
    #expect(ContentHash().digits == "e3b0c44298fc1c149afbf4c8996fb924")
  }
}

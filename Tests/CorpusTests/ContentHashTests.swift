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
    #expect(left.digits.utf8.count == 16)
  }

  @Test func emptyHashIsTheOffsetBasis() {
    #expect(ContentHash().digits == "cbf29ce484222325")
  }
}

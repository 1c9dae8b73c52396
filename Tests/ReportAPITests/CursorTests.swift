import Corpus
import Testing

@testable import ReportAPI

struct CursorTests {
  private static let cursors = [
    Cursor(binding: "b", place: .behind(PositionKey([.text("万江.2021"), .number(-3), .number(0)]))),
    Cursor(binding: "b", place: .behind(PositionKey([.none, .real(-2.5), .real(3), .text("a")]))),
    Cursor(binding: "", place: .behind(PositionKey([.text("")]))),
    Cursor(binding: "b", place: .rank(50, ofContent: "0123")),
  ]

  @Test(arguments: cursors)
  func wayThereAndBack(cursor: Cursor) {
    #expect(Cursor(token: cursor.token) == cursor)
    #expect(cursor.token == Address.encoded(cursor.token))
  }

  @Test(arguments: cursors)
  func aWordThatWasChangedIsNone(cursor: Cursor) {
    let token = Array(cursor.token)
    for position in token.indices {
      var changed = token
      changed[position] = changed[position] == "A" ? "B" : "A"
      let read = Cursor(token: String(changed))
      // The last digit may hold bits that stand for nothing.
      #expect(read == nil || (position == token.count - 1 && read == cursor))
      #expect(Cursor(token: String(token[..<position])) == nil)
    }
  }

  @Test(arguments: ["", "x", "bmV4dA", "W10", "e30", "WyJhIl0"])
  func otherWordsAreNone(token: String) {
    #expect(Cursor(token: token) == nil)
  }
}

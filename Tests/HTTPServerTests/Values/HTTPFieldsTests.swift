import Testing

@testable import HTTPServer

@Suite struct HTTPFieldsTests {
  @Test func namesCompareWithoutCaseAndKeepTheirSpelling() throws {
    let name = try #require(HTTPFieldName("content-TYPE"))
    #expect(name == .contentType)
    #expect(name.rawName == "content-TYPE")
    #expect(Set([name, .contentType]).count == 1)
    #expect(name != .contentLength)
  }

  @Test(arguments: ["", "a b", "a:", "ä", "a\n", "(a)", "a/b", "\u{7F}"])
  func namesAreTokens(_ text: String) {
    #expect(HTTPFieldName(text) == nil)
  }

  @Test func repeatedFieldsStay() {
    var fields: HTTPFields = [.accept: "a", .host: "h"]
    fields.append(.accept, "b")
    #expect(fields.count == 3)
    #expect(fields[.accept] == "a, b")
    #expect(fields.values(of: .accept) == ["a", "b"])
    #expect(fields.map(\.value) == ["a", "h", "b"])
    #expect(fields[.date] == nil)
  }

  @Test func settingReplacesAll() {
    var fields: HTTPFields = [.accept: "a", .host: "h", .accept: "b"]
    fields[.accept] = "c"
    #expect(fields.values(of: .accept) == ["c"])
    fields[.host] = nil
    #expect(!fields.contains(.host))
    #expect(fields == [.accept: "c"])
  }

  @Test(arguments: ["a\r\nb", "a\n", "a\rb", "\0", "\u{7F}", "\u{1B}"])
  func valuesWithControlsAreNotSendable(_ value: String) {
    #expect(!HTTPFields([(.location, value)]).isSendable)
  }

  @Test(arguments: ["", "a b", "a\tb", "碧道"])
  func otherValuesAreSendable(_ value: String) {
    #expect(HTTPFields([(.location, value)]).isSendable)
  }
}

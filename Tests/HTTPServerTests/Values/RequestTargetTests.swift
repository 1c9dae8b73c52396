import TestSupport
import Testing

@testable import HTTPServer

@Suite struct RequestTargetTests {
  struct Row: Sendable {
    let text: String
    let path: String
    let query: String?
    let segments: [String]

    init(_ text: String, _ path: String, _ query: String?, _ segments: [String]) {
      self.text = text
      self.path = path
      self.query = query
      self.segments = segments
    }
  }

  static let taken: [Row] = [
    Row("/", "/", nil, []),
    Row("/?", "/", "", []),
    Row("/a", "/a", nil, ["a"]),
    Row("/a/", "/a/", nil, ["a", ""]),
    Row("//a", "//a", nil, ["", "a"]),
    Row("/a/b?c=d?e/f", "/a/b", "c=d?e/f", ["a", "b"]),
    Row("/%E7%A2%A7%e9%81%93", "/%E7%A2%A7%e9%81%93", nil, ["碧道"]),
    Row("/碧道", "/碧道", nil, ["碧道"]),
    Row("/a%2Fb/c", "/a%2Fb/c", nil, ["a/b", "c"]),
    Row("/a+b", "/a+b", nil, ["a+b"]),
    Row("/a%3Fb%23", "/a%3Fb%23", nil, ["a?b#"]),
    Row("/...", "/...", nil, ["..."]),
    Row("/.a/b..", "/.a/b..", nil, [".a", "b.."]),
    Row("/a?\"<>\\^`{|}", "/a", "\"<>\\^`{|}", ["a"]),
    Row("/!$&'()*+,;=:@-._~", "/!$&'()*+,;=:@-._~", nil, ["!$&'()*+,;=:@-._~"]),
    Row("http://a/b?c", "/b", "c", ["b"]),
    Row("HTTP://a:8080", "/", nil, []),
    Row("http://a?b", "/", "b", []),
    Row("http://[::1]:80/b", "/b", nil, ["b"]),
    Row("*", "*", nil, ["*"]),
  ]

  static let refused: [(String, RequestTargetError)] = [
    ("", .unknownForm),
    ("a", .unknownForm),
    ("?a", .unknownForm),
    ("a.example:80", .unknownForm),
    ("ftp://a/b", .unknownForm),
    ("https://a/b", .secureScheme),
    ("HTTPS://a:8080", .secureScheme),
    ("**", .unknownForm),
    ("/a#b", .forbiddenByte(offset: 2)),
    ("/a?b#c", .forbiddenByte(offset: 4)),
    ("/a\\b", .forbiddenByte(offset: 2)),
    ("/a{b}", .forbiddenByte(offset: 2)),
    ("/a b", .forbiddenByte(offset: 2)),
    ("/a%00", .forbiddenByte(offset: 2)),
    ("/%", .malformedPercentEncoding(offset: 1)),
    ("/%4", .malformedPercentEncoding(offset: 1)),
    ("/%4?", .malformedPercentEncoding(offset: 1)),
    ("/a%zz", .malformedPercentEncoding(offset: 2)),
    ("/a%%41", .malformedPercentEncoding(offset: 2)),
    ("/a?b=%zz", .malformedPercentEncoding(offset: 5)),
    ("/a?b=%4", .malformedPercentEncoding(offset: 5)),
    ("/%FF", .notUTF8(offset: 1)),
    ("/a/%E7%A2", .notUTF8(offset: 3)),
    ("/%C0%AF", .notUTF8(offset: 1)),
    ("/%ED%A0%80", .notUTF8(offset: 1)),
    ("/..", .dotSegment(offset: 1)),
    ("/a/../b", .dotSegment(offset: 3)),
    ("/./a", .dotSegment(offset: 1)),
    ("/a/%2e%2E/b", .dotSegment(offset: 3)),
    ("/a/.%2e", .dotSegment(offset: 3)),
    ("http:///a", .malformedAuthority(offset: 7)),
    ("http://", .malformedAuthority(offset: 7)),
    ("http://u@a/b", .malformedAuthority(offset: 7)),
    ("http://a:b/c", .malformedAuthority(offset: 7)),
  ]

  @Test(arguments: taken)
  func isTaken(_ row: Row) throws {
    let target = try RequestTarget(row.text)
    #expect(target.rawPath == row.path)
    #expect(target.rawQuery == row.query)
    #expect(target.segments == row.segments)
  }

  @Test(arguments: refused)
  func isRefused(_ text: String, _ expected: RequestTargetError) {
    #expect(throws: expected) { try RequestTarget(text) }
  }

  @Test func bytesThatAreNotUTF8AreRefused() {
    let path: [UInt8] = [0x2F, 0x61, 0xFF]
    #expect(throws: RequestTargetError.notUTF8(offset: 0)) { try RequestTarget(bytes: path.span) }
    let query: [UInt8] = [0x2F, 0x3F, 0x61, 0xC3]
    #expect(throws: RequestTargetError.notUTF8(offset: 2)) { try RequestTarget(bytes: query.span) }
  }

  static let queries: [(String, [QueryItem])] = [
    ("/", []),
    ("/?", []),
    ("/?a=b", [QueryItem(name: "a", value: "b")]),
    ("/?a", [QueryItem(name: "a", value: "")]),
    ("/?a=", [QueryItem(name: "a", value: "")]),
    ("/?=b", [QueryItem(name: "", value: "b")]),
    ("/?a=b=c", [QueryItem(name: "a", value: "b=c")]),
    ("/?a=1&b=2&a=3", [("a", "1"), ("b", "2"), ("a", "3")].map { QueryItem(name: $0.0, value: $0.1) }),
    ("/?&&a=1&", [QueryItem(name: "a", value: "1")]),
    ("/?a+b=c+d%2B", [QueryItem(name: "a b", value: "c d+")]),
    ("/?q=%E7%A2%A7%E9%81%93", [QueryItem(name: "q", value: "碧道")]),
    ("/?q=碧道", [QueryItem(name: "q", value: "碧道")]),
    ("/?q=碧%E9%81%93", [QueryItem(name: "q", value: "碧道")]),
    ("/?value.gte=5%25", [QueryItem(name: "value.gte", value: "5%")]),
    ("/?a%26b=c%3Dd", [QueryItem(name: "a&b", value: "c=d")]),
    ("/?q=\"a b\"".replacing(" ", with: "%20"), [QueryItem(name: "q", value: "\"a b\"")]),
  ]

  @Test(arguments: queries)
  func queryIsDecoded(_ text: String, _ expected: [QueryItem]) throws {
    #expect(try RequestTarget(text).queryItems() == expected)
  }

  @Test(arguments: ["/?q=%FF", "/?a=1&%C3=2", "/?q=%ED%A0%80"])
  func queryThatIsNotUTF8IsRefused(_ text: String) throws {
    let target = try RequestTarget(text)
    #expect(throws: RequestTargetError.self) { try target.queryItems() }
  }

  /// Every byte survives being encoded, at random lengths.
  @Test(arguments: UInt64(1)...20)
  func encodedTextComesBack(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let scalars = (0..<Int.random(in: 1...40, using: &random)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 1...0x2FFFF, using: &random))
    }
    let text = String(String.UnicodeScalarView(scalars))
    let encoded = text.utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: Bool.random(using: &random))
      return byte < 16 ? "%0\(digits)" : "%\(digits)"
    }.joined()
    #expect(try RequestTarget("/x?q=\(encoded)").queryItems() == [QueryItem(name: "q", value: text)])
    #expect(try RequestTarget("/x/a\(encoded)").segments == ["x", "a" + text])
  }
}

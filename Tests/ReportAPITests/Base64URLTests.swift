import TestSupport
import Testing

@testable import ReportAPI

struct Base64URLTests {
  @Test(arguments: [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("??>", "Pz8-")])
  func encodes(text: String, expected: String) {
    #expect(Base64URL.encode(Array(text.utf8)) == expected)
    #expect(Base64URL.decode(expected) == Array(text.utf8))
  }

  @Test(arguments: ["a", "Zg==", "Zm+v", "Zm/v", "公报", "Zm9v a"])
  func refusesOtherAlphabets(text: String) {
    #expect(Base64URL.decode(text) == nil)
  }

  @Test func wayThereAndBack() {
    var random = SplitMix(seed: 7)
    for length in 0..<64 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes, "length \(length), seed 7")
    }
  }
}

import Testing

@testable import Corpus

struct NearestNameTests {
  @Test(arguments: [
    ("yaer", ["place", "year", "report"], "year"), ("Kind", ["limit", "kind"], "kind"),
    ("indicatr", ["place", "indicator"], "indicator"), ("万江", ["黄江镇", "万江街道"], "万江街道"),
    ("", ["place", "q"], "place"), ("same", ["same1", "same2"], "same1"),
  ])
  func nearest(given: String, candidates: [String], expected: String) {
    #expect(NearestName.nearest(to: given, among: candidates) == expected)
  }

  @Test func withoutCandidatesThereIsNone() {
    #expect(NearestName.nearest(to: "a", among: []) == nil)
  }

  @Test func longNamesCostNoMoreThanTheirBeginning() {
    let long = String(repeating: "长", count: 100_000)
    #expect(NearestName.nearest(to: long, among: [long, "短"]) == long)
  }

  @Test(arguments: [("", "", 0), ("abc", "", 3), ("", "abc", 3), ("ab", "ba", 1), ("kitten", "sitting", 3)])
  func edits(left: String, right: String, expected: Int) {
    #expect(NearestName.edits(from: Array(left.unicodeScalars), to: Array(right.unicodeScalars)) == expected)
  }
}

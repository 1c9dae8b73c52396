import Testing

@testable import Corpus

struct FolderListingTests {
  @Test func sortsNames() {
    let listing = FolderListing([
      "b.docx", "README.md", "readme", ".hidden.txt", "a.txt~", "b.json", "a.htm", "c.JSON", "万江.2022.txt", "plain",
      "万江.2022.json",
    ])
    #expect(listing.reports == ["a.htm", "b.docx", "plain", "万江.2022.txt"])
    #expect(listing.sidecar(of: "b.docx") == "b.json")
    #expect(listing.sidecar(of: "万江.2022.txt") == "万江.2022.json")
    #expect(listing.sidecar(of: "a.htm") == nil)
    #expect(listing.widowed == ["c.JSON"])
  }

  @Test(arguments: [("a.txt", "a"), ("a", "a"), ("a.b.docx", "a.b"), (".a", ".a"), ("a.", "a")])
  func stem(name: String, expected: String) {
    #expect(FolderListing.stem(of: name) == expected)
  }
}

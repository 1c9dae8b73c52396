import Testing

@testable import Corpus

struct PlaceNameTests {
  @Test(arguments: [
    ("万江街道", "万江街道"), ("万江", "万江街道"), ("萬江", "万江街道"), ("萬江街道", "万江街道"), ("万江街道办事处", "万江街道"),
    (" 寮步 ", "寮步镇"), ("寮步鎮", "寮步镇"), ("大村", "大村镇"), ("东莞市", "东莞"),
  ])
  func means(filter: String, place: String) {
    #expect(PlaceName(filter).means(PlaceName(place)))
  }

  @Test(arguments: [("万江镇", "万江街道"), ("江", "万江街道"), ("街道", "万江街道"), ("黄江", "万江街道"), ("东莞市", "东莞县")])
  func doesNotMean(filter: String, place: String) {
    #expect(!PlaceName(filter).means(PlaceName(place)))
  }
}

import FullTextSearch
import HanText
import Testing

@Suite struct NumberSpellingTests {
  @Test(
    "a number is found however it is written, and not inside another one",
    arguments: [
      ("5.5%", "增长百分之五点五", true), ("百分之五点五", "增长5.5%", true), ("增长５.５％", "增长百分之五点五", true),
      ("百分之十二", "占12%", true), ("百分之五", "占15%", false), ("百分之五点五", "占5.55%", false), ("百分之五", "占5.5%", false),
      ("12000亿元", "达1.2万亿元", true), ("1.2万亿元", "达12000亿元", true), ("1.2万亿元", "达112000亿元", false),
      ("1.2万亿元", "达12,000亿元", false), ("3万", "30000人", true), ("30000人", "3万人", true), ("三万人", "30000人", true),
      ("3万", "230000人", false), ("2022年", "二〇二二年", false), ("5G", "五G", false), ("7.24亿元", "72400万元", true),
      ("3万和4万", "30000和40000", false), ("百分之二十", "20%", true), ("0.5%", "百分之零点五", true),
      ("百分之二", "增长2%,一般", true), ("百分之二", "增长2%一般", true), ("百分之二", "增长1,2%", false), ("百分之二", "增长.2%", true),
      ("3万", "达30000,一般", true), ("3万", "达30000,000", false), ("3万人", "30000人,5个", true),
      ("百分之二的", "2%的5倍", true), ("2%", "百分之二点五", false), ("2%", "百分之二十", false),
      ("9.0%", "百分之九点零", true), ("百分之九点零", "9.0%", true), ("9%", "百分之九点零", false), ("5.50%", "百分之五点五零", true),
    ]
  )
  func spellings(query: String, text: String, isFound: Bool) throws {
    let index = SearchIndex([SearchDocument(text: Array(text.unicodeScalars))])
    let results = try index.search(SearchQuery(term: query))
    #expect((results.total == 1) == isFound)
    for hit in results.hits(in: 0..<1) {
      #expect(!hit.highlights.isEmpty)
      #expect(try index.search(SearchQuery(term: query), exact: true).total == 0)
    }
  }
}

import Testing

@testable import ReportAPI

struct CSVCellTests {
  @Test(arguments: [
    ("万江", "万江"), ("", ""), ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""), ("a\nb", "\"a\nb\""),
    ("=1+2", "'=1+2"), ("+86", "'+86"), ("-5", "'-5"), ("@x", "'@x"), ("\t1", "\"'\t1\""), ("＝1", "'＝1"),
    ("－5", "'－5"), ("=A1,\"", "\"'=A1,\"\"\""), ("5-6", "5-6"), ("、一", "、一"),
  ])
  func cellsAreQuotedAndDefused(text: String, cell: String) {
    var writer = JSONWriter(.csv)
    writer.string(text)
    writer.integer(-5)
    writer.null()
    writer.boolean(true)
    writer.endRow()
    let row = String(decoding: writer.bytes, as: UTF8.self)
    #expect(row == cell + ",-5,,true\r\n")
  }
}

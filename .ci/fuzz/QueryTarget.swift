// libFuzzer's way in: each input is a search query. Reading it must not crash, what it is understood as must read as
// the same query, and a search for it must find the same passages twice.

import FullTextSearch
import HanText

private let fields: Set<String> = ["place", "year"]
private let index = SearchIndex(
  ["万江街道建设碧道", "a b (c)", "增长5.5%,百分之六", "****", "place:万江 OR -x"].map {
    SearchDocument(text: Array($0.unicodeScalars))
  })

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    let query = try SearchQuery(parsing: text, fields: fields)
    let again = try SearchQuery(parsing: query.understood, fields: fields)
    precondition(again == query, "\(query.understood) reads as \(again.understood)")
    let found = try index.search(query)
    precondition(found.hits(in: 0..<index.count).count == found.total)
    let foundAgain = try index.search(again)
    precondition(foundAgain.documents == found.documents)
  } catch let error as SearchQueryError {
    precondition((0...text.unicodeScalars.count).contains(error.position), error.explanation)
  } catch {
    preconditionFailure("\(error)")
  }
  return 0
}

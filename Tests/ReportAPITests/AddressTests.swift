import HTTPServer
import Testing

@testable import ReportAPI

struct AddressTests {
  @Test(arguments: ["000_c31315ad0663ef0d", "万江 2021", "a/b?c#d%e&f=g+h", "😀", "~-._"])
  func everyIDComesBackFromItsAddress(id: String) throws {
    #expect(try RequestTarget(Address.report(id)).segments == ["v1", "reports", id])
    let list = try RequestTarget(Address.list("/v1/targets", query: [("place", id), ("q", "x")]))
    #expect(try list.queryItems() == [QueryItem(name: "place", value: id), QueryItem(name: "q", value: "x")])
  }
}

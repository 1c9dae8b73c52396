import Foundation
@testable import HTTPServer

// Reads the input as a request target, and its query as items. What is taken must be safe to use and read the same a
// second time.

private func reread(_ target: RequestTarget) {
  do throws(RequestTargetError) {
    let again = try RequestTarget((target.authority.map { "http://" + $0 } ?? "") + target.description)
    guard again == target else { fatalError("\(target) reads as \(again) the second time") }
  } catch {
    fatalError("\(target) is refused the second time: \(error)")
  }
  guard target.isAsterisk || target.rawPath.utf8.first == UInt8(ascii: "/") else {
    fatalError("a path without a slash: \(target)")
  }
  for segment in target.segments where segment == "." || segment == ".." || segment.utf8.contains(0) {
    fatalError("the segment \(segment.debugDescription) of \(target)")
  }
}

private func encoded(_ text: String) -> String {
  text.utf8.map { byte in
    let digits = String(byte, radix: 16)
    return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
  }.joined()
}

private func reread(_ items: [QueryItem]) {
  let query = items.map { encoded($0.name) + "=" + encoded($0.value) }.joined(separator: "&")
  let again = (try? RequestTarget("/?" + query))?.queryItemsOrNone ?? []
  guard again == items else { fatalError("\(items) reads as \(again) the second time") }
}

extension RequestTarget {
  fileprivate var queryItemsOrNone: [QueryItem] { (try? queryItems()) ?? [] }
}

/// One input of the fuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTarget(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do throws(RequestTargetError) {
    let target = try RequestTarget(bytes: bytes.span)
    reread(target)
    reread(try target.queryItems())
  } catch {
    guard !error.explanation.isEmpty else { fatalError("an error without an explanation") }
  }
  return 0
}

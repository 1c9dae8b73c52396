/// The transfer codings of a request, over all its Transfer-Encoding fields (RFC 9112 §6.1).
///
/// Only the list `chunked` can be read. What is wrong with another one decides the answer: a list that hides or
/// misplaces `chunked` is refused with 400, a coding that is not known with 501.
///
/// So is a list with empty elements (`,chunked`). A recipient may skip them (RFC 9110 §5.6.1.2), but no client has a
/// reason to send them, and what stands before this server may have read the list otherwise.
struct TransferCodingList {
  private var isMalformed = false
  private var hasUnknown = false
  private var chunkedCount = 0
  private var endsInChunked = false

  mutating func note(_ input: borrowing Span<UInt8>, _ value: Range<Int>) throws(HTTPProblem) {
    var start = value.lowerBound
    while start <= value.upperBound {
      let end = ASCIIText.elementEnd(input, start..<value.upperBound)
      noteElement(input, ASCIIText.trimmed(input, start..<end))
      start = end + 1
    }
  }

  /// Throws unless the list is `chunked` alone.
  func check(at offset: Int) throws(HTTPProblem) {
    if isMalformed || chunkedCount > 1 || (chunkedCount == 1 && !endsInChunked) {
      throw .malformedRequest(.malformedTransferCoding, offset: offset)
    }
    if hasUnknown { throw .unknownTransferCoding }
  }

  private mutating func noteElement(_ input: borrowing Span<UInt8>, _ element: Range<Int>) {
    var nameEnd = element.lowerBound
    while nameEnd < element.upperBound, ByteClass.isToken(input[nameEnd]) { nameEnd += 1 }
    let isChunked = ASCIIText.equals(input, element.lowerBound..<nameEnd, "chunked")
    endsInChunked = isChunked
    if isChunked { chunkedCount += 1 }
    if nameEnd == element.upperBound, !element.isEmpty {
      hasUnknown = hasUnknown || !isChunked
      return
    }
    // An empty element, a byte that is no token's, or parameters: `chunked` takes none (RFC 9112 §7.1).
    let rest = ASCIIText.trimmed(input, nameEnd..<element.upperBound)
    let hasParameters = nameEnd > element.lowerBound && !rest.isEmpty && input[rest.lowerBound] == UInt8(ascii: ";")
    if hasParameters, !isChunked {
      hasUnknown = true
    } else {
      isMalformed = true
    }
  }
}

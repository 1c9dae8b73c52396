/// The ways in which the bytes of a request can be wrong. All are answered with 400 and the connection is closed:
/// behind a fault nobody can say where the next request begins (RFC 9112 §2.2).
public enum RequestFault: Error, Hashable, Sendable, CaseIterable {
  /// RFC 9112 §3: a byte in the method that is not a token's.
  case malformedMethod
  /// RFC 9112 §3.2: a control or blank where the target should be, or no target.
  case malformedTarget
  /// RFC 9112 §2.3: the third word of the request line is not `HTTP/` digit `.` digit.
  case malformedVersion
  /// RFC 9112 §2.2: a line feed without its carriage return.
  case bareLineFeed
  /// RFC 9112 §2.2: a carriage return without its line feed.
  case bareCarriageReturn
  /// RFC 9112 §2.2: a blank before the first field.
  case blankBeforeFields
  /// RFC 9112 §5.2: a field line that continues the one before.
  case foldedField
  /// RFC 9112 §5.1: a field line without a name, or with a byte in it that is not a token's.
  case malformedFieldName
  /// RFC 9112 §5.1: a blank between the name and its colon.
  case blankBeforeColon
  /// RFC 9110 §5.5: a control, such as NUL, in a field value.
  case malformedFieldValue
  /// RFC 9112 §3.2: an HTTP/1.1 request without Host.
  case missingHost
  /// RFC 9112 §3.2: more than one Host.
  case repeatedHost
  /// RFC 9112 §3.2: a Host that is not a host with an optional port.
  case malformedHost
  /// RFC 9110 §8.6: a Content-Length that is not digits alone.
  case malformedContentLength
  /// RFC 9112 §6.3: more than one Content-Length, alike or not.
  case repeatedContentLength
  /// RFC 9112 §6.1: both Content-Length and Transfer-Encoding.
  case lengthWithTransferCoding
  /// RFC 9112 §6.1: `chunked` is not the last coding, stands twice, has parameters, or the list is malformed.
  case malformedTransferCoding
  /// RFC 9112 §6.1: Transfer-Encoding in an HTTP/1.0 request.
  case transferCodingInOldVersion
  /// RFC 9112 §7.1: a chunk size that is not some hexadecimal digits.
  case malformedChunkSize
  /// RFC 9112 §7.1.1: a chunk extension that is malformed.
  case malformedChunkExtension
  /// RFC 9112 §7.1.1: chunk extensions beyond the limit.
  case chunkExtensionsTooLong
  /// RFC 9112 §7.1: a chunk that is not followed by CRLF.
  case malformedChunkEnd
  /// RFC 9110 §6.5.1: a trailer field that may not come behind the content.
  case forbiddenTrailer
  /// RFC 9112 §3.2.4: `*` with another method than OPTIONS.
  case asteriskWithoutOptions

  /// What is wrong and what would be right, in a sentence.
  public var explanation: String {
    switch self {
    case .malformedMethod: "The method must be a token such as GET, followed by one blank."
    case .malformedTarget: "The request line must be: method, one blank, target, one blank, HTTP/1.1."
    case .malformedVersion: "The request line must end in HTTP/1.1 or HTTP/1.0."
    case .bareLineFeed: "A line must end in CR LF; a line feed came alone."
    case .bareCarriageReturn: "A carriage return must be followed by a line feed."
    case .blankBeforeFields: "There must be no blank before the first header field."
    case .foldedField: "A header field must stand on one line; folding is obsolete."
    case .malformedFieldName: "A header field must be a name (a token), a colon and a value."
    case .blankBeforeColon: "There must be no blank between a field's name and its colon."
    case .malformedFieldValue: "A field value must not hold control characters."
    case .missingHost: "An HTTP/1.1 request must have a Host field."
    case .repeatedHost: "A request must have only one Host field."
    case .malformedHost: "Host must be a host name or address with an optional port."
    case .malformedContentLength: "Content-Length must be decimal digits only."
    case .repeatedContentLength: "A request must have only one Content-Length."
    case .lengthWithTransferCoding: "A request must have Content-Length or Transfer-Encoding, not both."
    case .malformedTransferCoding: "Transfer-Encoding must be chunked, once and without parameters."
    case .transferCodingInOldVersion: "Transfer-Encoding needs HTTP/1.1."
    case .malformedChunkSize: "A chunk must begin with its size: one to sixteen hexadecimal digits."
    case .malformedChunkExtension: "A chunk extension must be ;name or ;name=value."
    case .chunkExtensionsTooLong: "The chunk extensions are too long; leave them out."
    case .malformedChunkEnd: "A chunk's data must be followed by CR LF; its size may be wrong."
    case .forbiddenTrailer: "A field for framing, routing, authentication or content must not come in a trailer."
    case .asteriskWithoutOptions: "The target * is for OPTIONS only."
    }
  }
}

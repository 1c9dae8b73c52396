/// What a request asks for: a path and a query (RFC 9112 §3.2), checked when it is made.
///
/// The path's percent-encodings are well-formed and decode to UTF-8; raw UTF-8 is accepted too. No segment is `.`
/// or `..`, encoded or not. The query is checked for well-formed percent-encodings; `queryItems()` decodes it.
public struct RequestTarget: Hashable, Sendable, CustomStringConvertible {
  /// The authority of an absolute-form target, as it was sent; `nil` in the other forms.
  public let authority: String?
  /// The path as it was sent, from its first `/`; `*` for `OPTIONS *`.
  public let rawPath: String
  /// What follows the first `?`, as it was sent; `nil` without a `?`.
  public let rawQuery: String?
  /// The path's segments, decoded one by one, so that an encoded `/` stays inside its segment. The root has none; a
  /// path that ends in `/` ends in an empty segment.
  public let segments: [String]

  /// Reads an origin-form (`/path?query`), absolute-form (`http://host/path`) or asterisk-form (`*`) target.
  public init(_ text: String) throws(RequestTargetError) {
    try self.init(bytes: Array(text.utf8).span)
  }

  /// Whether this is the `*` of `OPTIONS *` (RFC 9112 §3.2.4).
  public var isAsterisk: Bool { rawPath == "*" }

  /// Path and query as they were sent.
  public var description: String { rawQuery.map { rawPath + "?" + $0 } ?? rawPath }

  /// The query's items in order, decoded: `+` is a blank, a name without `=` has an empty value, empty items
  /// (`a&&b`) are passed over. Fails when an item is not UTF-8 after decoding.
  public func queryItems() throws(RequestTargetError) -> [QueryItem] {
    guard let rawQuery, !rawQuery.isEmpty else { return [] }
    let bytes = Array(rawQuery.utf8)
    let span = bytes.span
    var items: [QueryItem] = []
    var start = 0
    while start <= bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
      if start < end { items.append(try Self.queryItem(span, start..<end)) }
      start = end + 1
    }
    return items
  }

  private static func queryItem(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>
  ) throws(RequestTargetError) -> QueryItem {
    var equals = range.lowerBound
    while equals < range.upperBound, bytes[equals] != UInt8(ascii: "=") { equals += 1 }
    let name = try PercentDecoding.text(bytes, range.lowerBound..<equals, plusIsBlank: true)
    guard equals < range.upperBound else { return QueryItem(name: name, value: "") }
    return QueryItem(
      name: name,
      value: try PercentDecoding.text(bytes, (equals + 1)..<range.upperBound, plusIsBlank: true)
    )
  }
}

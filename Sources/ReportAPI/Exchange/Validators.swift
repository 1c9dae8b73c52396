import Corpus
import HTTPServer

/// What tells whether a client's copy of an answer is still good (RFC 9110 §8.8).
struct Validators {
  /// The entity tag with its quotation marks.
  let tag: String
  /// When the reports changed last, in seconds since 1970; nil where the answer is no matter of the reports, or where
  /// that is not known.
  let modified: Int?

  /// Adds what tells of them.
  func append(to fields: inout HTTPFields) {
    fields.append(.etag, tag)
    if let modified { fields.append(.lastModified, HTTPDate.text(secondsSince1970: modified)) }
  }

  /// Whether the client's copy is good. `*`, which asks whether there is any answer at all, is left to `isAny`.
  func match(_ fields: HTTPFields) -> Bool {
    // RFC 9110 §13.2.2: with the first, the second does not count.
    if let tags = fields[.ifNoneMatch] { return EntityTagList(tags).holds(tag) }
    guard let modified, let since = fields[.ifModifiedSince].flatMap(HTTPDate.seconds) else { return false }
    return modified <= since
  }

  /// Whether the client wants an answer only when there is none.
  static func isAny(_ fields: HTTPFields) -> Bool {
    fields[.ifNoneMatch].map { EntityTagList($0).matchesAny } ?? false
  }
}

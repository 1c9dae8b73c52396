/// The value of If-None-Match (RFC 9110 §13.1.2).
struct EntityTagList {
  private let tags: Set<Substring>
  /// Whether any representation matches.
  let matchesAny: Bool

  init(_ value: String) {
    matchesAny = value.split(separator: " ").elementsEqual(["*"])
    // Our own tags hold no commas, so that a tag that does is none of ours.
    tags = Set(
      value.split(separator: ",").map { element in
        let tag = element.drop { $0 == " " || $0 == "\t" }
        let strong = tag.hasPrefix("W/") ? tag.dropFirst(2) : tag
        return strong.prefix { $0 != " " && $0 != "\t" }
      })
  }

  /// Whether the list has a tag, by the weak comparison, which this field uses (RFC 9110 §8.8.3.2).
  func holds(_ tag: String) -> Bool {
    tags.contains(tag[...])
  }
}

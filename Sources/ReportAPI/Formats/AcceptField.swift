/// The Accept field of a request (RFC 9110 §12.5.1).
struct AcceptField {
  private struct Range {
    let type: Substring
    let subtype: Substring
    let quality: Double

    /// How exactly the range names a media type; nil when it does not.
    func precision(for mediaType: MediaType) -> Int? {
      let parts = mediaType.rawValue.split(separator: ";")[0].split(separator: "/")
      if type == "*" { return 0 }
      guard type == parts[0] else { return nil }
      if subtype == "*" { return 1 }
      return subtype == parts[1] ? 2 : nil
    }
  }

  private let ranges: [Range]

  /// Reads the field; what is malformed in it counts as not there.
  init(_ value: String) {
    ranges = value.lowercased().split(separator: ",").compactMap { element in
      let parts = element.split(separator: ";").map { $0.trimmed }
      guard let name = parts.first else { return nil }
      let types = name.split(separator: "/", omittingEmptySubsequences: false)
      guard types.count == 2, !types[0].isEmpty, !types[1].isEmpty else { return nil }
      let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return Range(type: types[0], subtype: types[1], quality: min(max(quality, 0), 1))
    }
  }

  /// How much a media type is wanted, from 0 (not at all) to 1: by the range that names it most exactly.
  func quality(of mediaType: MediaType) -> Double {
    guard !ranges.isEmpty else { return 1 }
    let matches = ranges.compactMap { range in
      range.precision(for: mediaType).map { (precision: $0, quality: range.quality) }
    }
    return matches.max { ($0.precision, $0.quality) < ($1.precision, $1.quality) }?.quality ?? 0
  }

  /// The format that is wanted most, of equally wanted ones the first; nil when none is wanted.
  func best(of formats: [Format]) -> Format? {
    var best: (format: Format, quality: Double)?
    for format in formats {
      let quality = quality(of: format.mediaType)
      if quality > best?.quality ?? 0 { best = (format, quality) }
    }
    return best?.format
  }

  /// Whether a page is wanted: the mark of a browser that shows the answer to a person.
  var wantsPage: Bool {
    ranges.contains { $0.type == "text" && $0.subtype == "html" && $0.quality > 0 }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    return start.prefix(upTo: start.lastIndex { $0 != " " && $0 != "\t" }.map(start.index(after:)) ?? start.startIndex)
  }
}

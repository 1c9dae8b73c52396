import HTTPServer

/// The fields of answers that programs go by, among the document's components.
enum HeaderComponents {
  static let components: JSONValue = .object(
    all.map { name, meaning in
      JSONValue.Member(
        name.rawName, .object(["description": .string(meaning), "schema": Schema.string.json]))
    })

  /// The fields of a good answer.
  static func references(_ endpoint: Endpoint) -> JSONValue {
    var names: [HTTPFieldName] = [.gongbaoCorpus, .gongbaoBuild]
    if endpoint.lifetime != .moment { names.append(.etag) }
    if endpoint.lifetime == .reports { names.append(.lastModified) }
    if endpoint.parameters.contains(where: { $0.name == "cursor" }) { names.append(.link) }
    if endpoint.formats.contains(.csv) || endpoint.isDownload { names.append(.contentDisposition) }
    return .object(
      names.map { name in
        JSONValue.Member(name.rawName, .object(["$ref": .string("#/components/headers/\(name.rawName)")]))
      })
  }

  private static let all: [(HTTPFieldName, String)] = [
    (.etag, "Names this very answer; with it in If-None-Match the same request is answered with 304."),
    (.lastModified, "When the reports changed last; not there when that is not known."),
    (.link, "The address of the next page, rel=\"next\"; not there on the last one."),
    (.contentDisposition, "The name of a file that the answer is to be saved as; of lists, of CSV only."),
    (.gongbaoCorpus, "Stands for the reports that the answer comes from: equal for equal ones."),
    (.gongbaoBuild, "The build that read the reports and made the answer."),
  ]
}

extension Endpoint {
  /// Whether the answer is a file to be saved.
  fileprivate var isDownload: Bool { success.mediaType == .ndjson || success.otherMediaTypes.contains(.docx) }
}

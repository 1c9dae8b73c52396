import Corpus
import HTTPServer

/// `/v1/export` and the files that it lists.
enum ExportEndpoints {
  static func all(_ state: ServiceState) -> [Endpoint] { [index(state), file(state)] }

  private static func index(_ state: ServiceState) -> Endpoint {
    Endpoint(
      name: "listExports", path: "/v1/export", group: .reports, summary: "Everything as files, with their digests",
      meaning: "The files that hold all figures, sections and reports, each with its rows, its bytes and its SHA-256, "
        + "and the version of the reports and of the build that they come from. The files stay as they are while both "
        + "stay.",
      formats: [.json], success: .json(.exportIndex), example: "/v1/export", work: .everything
    ) { call throws(Problem) in
      guard let entries = state.exports.entries(of: call.snapshot) else {
        throw .stillCounting(retryAfter: state.limits.server.retryAfter)
      }
      return .json(
        Shape.exportIndex.json(ExportView(snapshot: call.snapshot, build: state.build, entries: entries)))
    }
  }

  private static func file(_ state: ServiceState) -> Endpoint {
    Endpoint(
      name: "getExport", path: "/v1/export/{file}", group: .reports, summary: "Everything of one kind as a file",
      meaning: "All figures of every kind, all sections or all reports, a row each in the order of their lists, as "
        + "NDJSON or CSV: the same columns as the lists have. It is written while it is sent. The file's name ends in the "
        + "first digits of the corpus, which Gongbao-Corpus has whole.",
      pathParameters: [.export],
      success: Endpoint.Success(
        mediaType: .ndjson, schema: .string, meaning: "The file.", otherMediaTypes: [.csv]),
      problems: [.notFound], example: "/v1/export/\(PathParameter.export.example)",
      work: .everything
    ) { call throws(Problem) in
      let name = call.path(.export)
      guard let file = ExportFile.all.first(where: { $0.name == name }) else {
        throw .unknownExport(name, nearest: NearestName.nearest(to: name, among: ExportFile.all.map(\.name)))
      }
      let corpus = call.snapshot.contentHash.prefix(8)
      let download = "gongbao-\(file.table.rawValue)-\(corpus).\(file.format.rawValue)"
      return Answer(
        mediaType: file.format.mediaType,
        body: .stream(HTTPBodyStream(producer: file.content(of: call.snapshot))),
        fields: [(.contentDisposition, ContentDisposition.attachment(named: download))])
    }
  }
}

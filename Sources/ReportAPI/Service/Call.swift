import Corpus
import HTTPServer

/// One request on its way through an endpoint, with the snapshot that it began on.
struct Call: Sendable {
  let request: HTTPRequest
  let snapshot: Snapshot
  let values: ParameterValues
  /// The form that the answer is to have.
  var format = Format.json
  /// What the path's parameters stand for, where that is not what the request has in their place.
  var pathValues: [String: String] = [:]

  /// The value of a parameter of the endpoint's path.
  func path(_ parameter: PathParameter) -> String {
    pathValues[parameter.name] ?? request.parameters[parameter.name] ?? ""
  }

  /// The report that the path names.
  func report() throws(Problem) -> ReportRecord { try reportView().record }

  /// The report that the path names, as it is shown alone.
  func reportView() throws(Problem) -> ReportView {
    let id = path(.report)
    guard let row = snapshot.row(ofReport: id), let record = snapshot.report(at: row) else {
      throw .unknownReport(id, nearest: snapshot.nearestReport(to: id))
    }
    return ReportView(record: record, at: row, in: snapshot, isListed: false)
  }
}

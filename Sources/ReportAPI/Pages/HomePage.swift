import Corpus
import HTTPServer
import ReportModel

/// The page at `/`: what is here, how to ask for it, and which reports are loaded.
struct HomePage {
  let snapshot: Snapshot
  /// The host and port that the reader reached the service by.
  let host: String?

  /// The most reports that the page lists; the rest is one link away.
  private static let listedReports = 100

  var html: String {
    HTMLPage(title: "Gongbao 公报", content: introduction + examples + reports + addresses).html
  }

  private var introduction: String {
    """
    <h1>Gongbao <span lang="zh">公报</span></h1>
    <p class="lead">Chinese government work reports as data: the reports, their sections, every target and result with \
    a number in it, and full-text search that never misses.</p>
    <p>The <a href="/docs">manual</a> has every address with its answer, the <a href="/docs/codebook">codebook</a> says \
    what keys, codes and units mean, and <a href="/openapi.yaml">openapi.yaml</a> and \
    <a href="/openapi.json">openapi.json</a> say it to programs. Lists take <code>limit</code> and <code>cursor</code>; filters repeat \
    for “or”; an unknown parameter is refused, and the nearest one named.</p>

    """
  }

  private var examples: String {
    let paths = ["/v1/reports", "/v1/targets?place=万江&year=2022", "/v1/search?q=碧道"]
    let lines = paths.map { "curl '\(host ?? "localhost:8080")\($0)'" }
    let extract = "curl --data-binary @FILE \(host ?? "localhost:8080")/v1/extract"
    return """
      <h2>Try it</h2>
      <pre><code>\(HTMLPage.escaped((lines + [extract]).joined(separator: "\n")))</code></pre>

      """
  }

  private var reports: String {
    let rows = (0..<Row(clamping: min(snapshot.reportCount, Self.listedReports)))
      .compactMap(snapshot.report).map(Self.row).joined()
    let rest = snapshot.reportCount - Self.listedReports
    let more = rest > 0 ? "<p>And \(rest) more at <a href=\"/v1/reports\">/v1/reports</a>.</p>\n" : ""
    return """
      <h2>Reports</h2>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Report</th><th scope="col">Place</th><th scope="col">Years</th>\
      <th scope="col" class="count">Sections</th><th scope="col" class="count">Targets</th>\
      <th scope="col" class="count">Results</th></tr></thead>
      <tbody>
      \(rows)</tbody>
      </table></div>
      \(more)
      """
  }

  private static func row(_ record: ReportRecord) -> String {
    let report = record.report
    let address = Address.report(report.id)
    let years = [report.reviewYear, report.planYear].compactMap { $0.map(String.init) }.joined(separator: ", ")
    return """
      <tr><td lang="zh"><a href="\(address)">\(HTMLPage.escaped(report.name))</a></td>\
      <td lang="zh">\(HTMLPage.escaped(report.place.name ?? "–"))</td><td>\(years.isEmpty ? "–" : years)</td>\
      \(count("Sections", record.counts.sections, "\(address)/sections"))\
      \(count("Targets", record.counts.targets, "\(address)/targets"))\
      \(count("Results", record.counts.results, "\(address)/results"))</tr>

      """
  }

  private static func count(_ name: String, _ count: Int, _ address: String) -> String {
    "<td class=\"count\" data-name=\"\(name)\"><a href=\"\(address)\">\(count)</a></td>"
  }

  private var addresses: String {
    let rows = EndpointList.all(of: ServiceState()).map { endpoint in
      // Only a GET without parameters in its path is an address that can be followed.
      let name = HTMLPage.escaped(endpoint.path)
      let isLink =
        endpoint.method == .get && endpoint.pathParameters.isEmpty && !endpoint.parameters.contains(where: \.isRequired)
      let path = isLink ? "<a href=\"\(name)\">\(name)</a>" : name
      return "<tr><td><code>\(endpoint.method) \(path)</code></td><td>\(HTMLPage.escaped(endpoint.summary))</td></tr>\n"
    }
    return """
      <h2>Addresses</h2>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Address</th><th scope="col">What it gives</th></tr></thead>
      <tbody>
      \(rows.joined())</tbody>
      </table></div>
      """
  }
}

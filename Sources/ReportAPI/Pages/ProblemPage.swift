import HTTPServer

/// The page that a problem's `type` leads to.
struct ProblemPage {
  let kind: ProblemKind
  let endpoints: [Endpoint]

  var html: String {
    let content = """
      \(HTMLPage.trail([("/", "Gongbao"), ("/docs", "Manual"), ("/docs/problems", "Problems")]))
      <h1>\(HTMLPage.escaped(kind.title))</h1>
      <p class="lead">Status \(kind.status.code), \(HTMLPage.escaped(kind.status.reason))</p>
      <p>\(HTMLPage.escaped(kind.explanation))</p>
      \(addresses)
      """
    return HTMLPage(title: "\(kind.title) – Gongbao", content: content).html
  }

  /// Where it can happen.
  private var addresses: String {
    let telling = endpoints.filter { OperationResponses($0).problems.contains(kind) }
    guard !telling.isEmpty, telling.count < endpoints.count else { return "<p>Any address may answer so.</p>" }
    let items = telling.map { endpoint in
      "<li><a href=\"/docs#\(HTMLPage.escaped(endpoint.name))\"><code>\(HTMLPage.escaped(endpoint.path))</code></a></li>\n"
    }
    return "<p>These addresses may answer so:</p>\n<ul>\n\(items.joined())</ul>"
  }
}

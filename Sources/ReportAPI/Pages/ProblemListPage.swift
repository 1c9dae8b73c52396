import HTTPServer

/// The page at `/docs/problems`: every kind of problem.
struct ProblemListPage {
  var html: String {
    let rows = ProblemKind.allCases.map { kind in
      "<tr><td><a href=\"\(kind.type)\">\(kind.rawValue)</a></td><td>\(kind.status.code)</td>"
        + "<td>\(HTMLPage.escaped(kind.explanation))</td></tr>\n"
    }
    let content = """
      \(HTMLPage.trail([("/", "Gongbao"), ("/docs", "Manual")]))
      <h1>Problems</h1>
      <p class="lead">A refusal is <code>application/problem+json</code> (RFC 9457), whatever was asked for. Its \
      <code>type</code> is the address of one of these pages; <code>detail</code> says what is wrong with this very \
      request, and <code>parameter</code>, <code>given</code>, <code>allowed</code> and <code>nearest</code> say it to \
      programs, null where they don't apply.</p>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Kind</th><th scope="col">Status</th><th scope="col">What it means, and what to do</th>\
      </tr></thead>
      <tbody>\(rows.joined())</tbody>
      </table></div>
      """
    return HTMLPage(title: "Problems – Gongbao", content: content).html
  }
}

import HTTPServer

/// The page that a problem's `type` leads to.
struct ProblemPage {
  let kind: ProblemKind

  var html: String {
    let content = """
      <p><a href="/">Gongbao</a></p>
      <h1>\(HTMLPage.escaped(kind.title))</h1>
      <p class="lead">Status \(kind.status.code), \(HTMLPage.escaped(kind.status.reason))</p>
      <p>\(HTMLPage.escaped(kind.explanation))</p>
      """
    return HTMLPage(title: "\(kind.title) – Gongbao", content: content).html
  }
}

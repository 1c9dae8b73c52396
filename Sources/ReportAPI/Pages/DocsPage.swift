import HTTPServer

/// The manual at `/docs`: every address, made from the declarations and from answers that the tests compare.
struct DocsPage {
  let links: [EndpointLink]

  var html: String {
    HTMLPage(title: "Gongbao 公报: the manual", content: introduction + contents + manners + endpoints).html
  }

  private var introduction: String {
    """
    \(HTMLPage.trail([("/", "Gongbao")]))
    <h1>The manual</h1>
    <p class="lead">Every address with a line for a shell and its answer to the reports that come with Gongbao. What \
    the keys and codes mean is in the <a href="/docs/codebook">codebook</a>, what refusals mean under \
    <a href="/docs/problems">problems</a>. The same for programs: <a href="/openapi.yaml">openapi.yaml</a>, \
    <a href="/openapi.json">openapi.json</a>, <a href="/v1">/v1</a>, <a href="/llms.txt">llms.txt</a>.</p>

    """
  }

  private var contents: String {
    let groups = Endpoint.Group.allCases.map { group in
      let rows = links.filter { $0.endpoint.group == group }.map { link in
        "<tr><td><a href=\"#\(HTMLPage.escaped(link.endpoint.name))\"><code>\(Self.title(of: link.endpoint))</code></a></td>"
          + "<td>\(HTMLPage.escaped(link.endpoint.summary))</td></tr>\n"
      }
      return rows.isEmpty
        ? "" : "<tbody><tr><th colspan=\"2\">\(HTMLPage.escaped(group.meaning))</th></tr>\n\(rows.joined())</tbody>\n"
    }
    return "<div class=\"scroll\"><table>\(groups.joined())</table></div>\n"
  }

  private var manners: String {
    """
    <h2 id="manners">What all addresses have in common</h2>
    <ul>
    <li>Lists answer <code>data</code>, the exact <code>total</code>, and <code>next</code>: the <code>cursor</code> of \
    the next page, empty on the last one. Pages together have each item once, even when reports come and go.</li>
    <li>A filter given twice means either value; <code>year.ne</code>, <code>.gte</code>, <code>.gt</code>, \
    <code>.lte</code>, <code>.lt</code> compare, <code>year=2021..2023</code> is a range, <code>null</code> asks for \
    what has none. <code>available=1</code> tells what each filter can take.</li>
    <li><code>fields</code> chooses keys, <code>sort=-year,place</code> puts in order, <code>flat=1</code> gives one \
    level, <code>ids</code> takes up to \(ListParameters<Void>.idLimit) ids.</li>
    <li>The form is at the end of the path (<code>/v1/targets.csv</code>), in <code>format</code>, or in \
    <code>Accept</code>. Lists are JSON, NDJSON or CSV; reports and sections Markdown and text too.</li>
    <li>An unknown parameter or value is refused, with what is allowed and what is nearest. Nothing is ignored.</li>
    <li>Every GET has an <code>ETag</code> and answers <code>If-None-Match</code> with 304, packs with gzip, and may be \
    read by pages of every origin. <code>Gongbao-Corpus</code> and <code>Gongbao-Build</code> name what it comes \
    from.</li>
    </ul>

    """
  }

  private var endpoints: String {
    Endpoint.Group.allCases.map { group in
      links.filter { $0.endpoint.group == group }.map(Self.section).joined()
    }.joined()
  }

  private static func title(of endpoint: Endpoint) -> String {
    HTMLPage.escaped(endpoint.method == .get ? endpoint.path : "\(endpoint.method) \(endpoint.path)")
  }

  private static func section(_ link: EndpointLink) -> String {
    let endpoint = link.endpoint
    let problems = endpoint.problems.map {
      "<a href=\"\($0.type)\">\($0.rawValue)</a>"
    }
    return """
      <section id="\(HTMLPage.escaped(endpoint.name))">
      <h3><code>\(title(of: endpoint))</code></h3>
      <p>\(HTMLPage.escaped(endpoint.meaning))</p>
      <pre class="call"><code>\(HTMLPage.escaped(link.curl))</code></pre>
      \(answer(of: endpoint))\(ParameterTable(endpoint).html)\
      \(problems.isEmpty ? "" : "<p class=\"faint\">Beside what every address may refuse: \(problems.joined(separator: ", ")).</p>\n")\
      </section>

      """
  }

  private static func answer(of endpoint: Endpoint) -> String {
    guard let example = OperationExamples.all[endpoint.name] else { return "" }
    let text = if case .string(let text) = example { text + "\n…" } else { JSONLayout.text(of: example) }
    return "<pre class=\"answer\"><code>\(HTMLPage.escaped(text))</code></pre>\n"
  }
}

import HTTPServer

/// The manual at `/docs`: everything in one page, made from the declarations and from answers that the tests compare.
struct DocsPage {
  let links: [EndpointLink]

  /// The most of an answer that the page shows, in lines.
  private static let shownLines = 40

  var html: String {
    HTMLPage(title: "Gongbao 公报: the manual", content: introduction + endpoints + problems + codebook).html
  }

  private var introduction: String {
    """
    <p><a href="/">Gongbao</a></p>
    <h1>The manual</h1>
    <p class="lead">Every address with a line for a shell and its answer to the reports that come with Gongbao. The same \
    for programs: <a href="/openapi.yaml">openapi.yaml</a>, <a href="/openapi.json">openapi.json</a>, \
    <a href="/v1">/v1</a>.</p>
    <p><a href="#problems">Problems</a>, <a href="#codebook">Codebook</a></p>

    """
  }

  private var endpoints: String {
    Endpoint.Group.allCases.map { group in
      let parts = links.filter { $0.endpoint.group == group }.map(Self.section)
      return parts.isEmpty ? "" : "<h2>\(HTMLPage.escaped(group.rawValue))</h2>\n" + parts.joined()
    }.joined()
  }

  private static func section(_ link: EndpointLink) -> String {
    let endpoint = link.endpoint
    let rows =
      endpoint.pathParameters.map { row($0.name, $0.example, $0.meaning) }
      + endpoint.parameters.map { row($0.name, $0.example, $0.meaning) }
    let parameters =
      rows.isEmpty
      ? ""
      : "<details><summary>Parameters</summary><div class=\"scroll\"><table>\(rows.joined())</table></div></details>\n"
    return """
      <h3 id="\(HTMLPage.escaped(endpoint.name))"><code>\(endpoint.method) \(HTMLPage.escaped(endpoint.path))</code></h3>
      <p>\(HTMLPage.escaped(endpoint.meaning))</p>
      \(parameters)<pre><code>\(HTMLPage.escaped(link.curl))</code></pre>
      \(answer(of: endpoint))

      """
  }

  private static func answer(of endpoint: Endpoint) -> String {
    guard let example = OperationExamples.all[endpoint.name] else { return "" }
    let text =
      if case .string(let text) = example { text } else {
        String(decoding: PrettyJSON.text(of: example.json), as: UTF8.self)
      }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.prefix(shownLines).joined(separator: "\n") + (lines.count > shownLines ? "\n…" : "")
    return "<pre><code>\(HTMLPage.escaped(shown))</code></pre>"
  }

  private static func row(_ cells: String...) -> String {
    "<tr>" + cells.map { "<td>\(HTMLPage.escaped($0))</td>" }.joined() + "</tr>\n"
  }

  private var problems: String {
    let rows = ProblemKind.allCases.map { kind in
      "<tr><td><a href=\"\(kind.type)\">\(kind.rawValue)</a></td><td>\(kind.status.code)</td>"
        + "<td>\(HTMLPage.escaped(kind.explanation))</td></tr>\n"
    }
    return "<h2 id=\"problems\">Problems</h2>\n<div class=\"scroll\"><table>\(rows.joined())</table></div>\n"
  }

  private var codebook: String {
    let parts = ComponentList.all.map { component in
      let rows = component.fields.map { field in
        Self.row(field.key, Self.type(of: field.schema), field.meaning)
      }
      return "<h3>\(component.name)</h3>\n<p>\(HTMLPage.escaped(component.meaning))</p>\n"
        + "<div class=\"scroll\"><table>\(rows.joined())</table></div>\n"
    }
    return "<h2 id=\"codebook\">Codebook</h2>\n" + parts.joined()
  }

  /// A type in words: of a closed list, its words.
  private static func type(of schema: Schema) -> String {
    switch schema {
    case .choice(let words): words.joined(separator: ", ")
    case .nullable(let schema): type(of: schema) + ", or null"
    case .array(let element): "list of " + type(of: element)
    case .reference(let name): name
    case .integer, .bounded: "whole number"
    case .number, .numberOrRange: "number"
    case .boolean: "true or false"
    case .null: "null"
    case .spanPair: "start and end in code points"
    case .anyOf(let schemas): schemas.map(type).joined(separator: " or ")
    case .map(let value): "object of " + type(of: value)
    case .anyObject: "object"
    case .string, .filledString, .filledStrings, .formatted: "text"
    }
  }
}

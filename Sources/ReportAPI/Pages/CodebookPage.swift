import Corpus
import ReportModel

/// The page at `/docs/codebook`: what keys, codes, indicators and units mean.
struct CodebookPage {
  let indicators: [Indicator]

  var html: String {
    HTMLPage(title: "Gongbao 公报: codebook", content: introduction + shapes + indicatorTable + units).html
  }

  private var introduction: String {
    let links = ComponentList.described.map { "<a href=\"#\($0.name)\">\($0.name)</a>" }
    return """
      \(HTMLPage.trail([("/", "Gongbao"), ("/docs", "Manual")]))
      <h1>Codebook</h1>
      <p class="lead">What the keys of answers mean, which codes they take, and in which units. Columns of CSV and keys \
      of <code>flat=1</code> have the same names, nested ones joined by <code>_</code>: <code>indicator_code</code>.</p>
      <p>\(links.joined(separator: ", ")); <a href="#indicators">indicators</a>, <a href="#units">units</a>.</p>

      """
  }

  private var shapes: String {
    ComponentList.described.map { component in
      let rows = component.fields.map { field in
        "<tr><td><code>\(HTMLPage.escaped(field.key))</code></td><td>\(Self.type(of: field))</td>"
          + "<td>\(HTMLPage.escaped(field.meaning))\(Self.codes(of: field, component))</td></tr>\n"
      }
      return """
        <h2 id="\(component.name)">\(component.name)</h2>
        <p>\(HTMLPage.escaped(component.meaning))</p>
        <div class="scroll"><table class="codebook"><tbody>
        \(rows.joined())</tbody></table></div>

        """
    }.joined()
  }

  /// The type in words; another shape as a link to it, a closed list as what it is: its words stand beside it.
  private static func type(of field: ShapeComponent.Field) -> String {
    if let choices = field.schema.choices, !choices.isEmpty {
      return field.schema.words.hasSuffix("null") ? "code, or null" : "code"
    }
    var words = HTMLPage.escaped(field.schema.words)
    for component in ComponentList.described where field.schema.references(component.name) {
      let link = "<a href=\"#\(component.name)\">\(component.name)</a>"
      words = words.replacing(component.name, with: link, maxReplacements: 1)
    }
    return words
  }

  /// The codes with their meanings; those that are sentences, and mean what they say, as a plain list.
  private static func codes(of field: ShapeComponent.Field, _ component: ShapeComponent) -> String {
    guard let choices = field.schema.choices else { return "" }
    var (explained, plain) = ("", "")
    for code in choices {
      let item = "<code>\(HTMLPage.escaped(code))</code>"
      if let meaning = CodeMeanings.meaning(of: code, key: field.key, in: component.name) {
        explained += "<dt>\(item)</dt><dd>\(HTMLPage.escaped(meaning))</dd>"
      } else {
        plain += "<li>\(item)</li>"
      }
    }
    return (explained.isEmpty ? "" : "<dl>\(explained)</dl>") + (plain.isEmpty ? "" : "<ul>\(plain)</ul>")
  }

  private var indicatorTable: String {
    let rows = indicators.map { indicator in
      "<tr><td><code>\(HTMLPage.escaped(indicator.code))</code></td><td lang=\"zh\">\(HTMLPage.escaped(indicator.name))</td>"
        + "<td>\(HTMLPage.escaped(indicator.english))</td>"
        + "<td lang=\"zh\" data-name=\"unit\">\(HTMLPage.escaped(indicator.unit))</td>"
        + "<td data-name=\"better\">\(indicator.better?.rawValue ?? "–")</td></tr>\n"
    }
    return """
      <h2 id="indicators">Indicators</h2>
      <p>The standard indicators that figures of different reports share, with the base unit of their level and the \
      direction that is better. Their wordings and counts are at <a href="/v1/indicators">/v1/indicators</a>.</p>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Code</th><th scope="col">Name</th><th scope="col">English</th>\
      <th scope="col">Unit</th><th scope="col">Better</th></tr></thead>
      <tbody>\(rows.joined())</tbody>
      </table></div>

      """
  }

  private var units: String {
    let groups = Dictionary(grouping: MeasuringUnit.all, by: \.base).sorted { left, right in
      (right.value.count, left.key) < (left.value.count, right.key)
    }
    let rows = groups.map { base, units in
      let names = units.map { $0.factor == "1" ? $0.name : "\($0.name) (\($0.factor))" }
      return "<tr><td lang=\"zh\">\(HTMLPage.escaped(base))</td>"
        + "<td lang=\"zh\">\(HTMLPage.escaped(names.joined(separator: ", ")))</td></tr>\n"
    }
    return """
      <h2 id="units">Units</h2>
      <p><code>unit</code> is as written, with its multiplier (万, 亿); <code>base</code> has the value in the base unit: \
      193.53亿元 is 19353000000 元, 6% is 0.06 as a ratio. In brackets, how many of the base unit one is.</p>
      <div class="scroll"><table>
      <thead><tr><th scope="col">Base unit</th><th scope="col">Units</th></tr></thead>
      <tbody>\(rows.joined())</tbody>
      </table></div>

      """
  }
}

extension ComponentList {
  /// The shapes that are told of: all but lists, whose keys are the same everywhere, and what answers call rows.
  fileprivate static let described = all.filter { !$0.fields.isEmpty && !$0.isList }
}

extension ShapeComponent {
  fileprivate var isList: Bool { fields.first?.key == "data" && name.hasSuffix("List") }
}

extension Schema {
  fileprivate func references(_ name: String) -> Bool {
    switch self {
    case .reference(let other): other == name
    case .nullable(let schema), .array(let schema), .map(let schema): schema.references(name)
    case .anyOf(let schemas): schemas.contains { $0.references(name) }
    default: false
    }
  }
}

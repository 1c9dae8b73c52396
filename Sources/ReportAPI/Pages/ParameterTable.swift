/// The parameters of an endpoint as a table that opens: those of one property in one row.
struct ParameterTable {
  private let endpoint: Endpoint

  init(_ endpoint: Endpoint) {
    self.endpoint = endpoint
  }

  var html: String {
    let path = endpoint.pathParameters.map { Self.row("{\($0.name)}", forms: [], $0.schema, $0.meaning, $0.example) }
    let query = properties.map { first, forms in
      Self.row(first.name, forms: forms, first.schema, first.meaning, first.example)
    }
    let rows = path + query
    guard !rows.isEmpty else { return "" }
    return """
      <details><summary>Parameters</summary><div class="scroll"><table class="parameters">
      <thead><tr><th scope="col">Name</th><th scope="col">Takes</th><th scope="col">Meaning</th>\
      <th scope="col">Such as</th></tr></thead>
      <tbody>\(rows.joined())</tbody>
      </table></div></details>

      """
  }

  /// The parameters, each with the comparisons that its name takes.
  private var properties: [(first: ParameterDeclaration, forms: [String])] {
    endpoint.parameters.reduce(into: []) { properties, declaration in
      let comparison = Comparison.allCases.last { declaration.name.hasSuffix($0.rawValue) } ?? .equal
      let name = declaration.name.dropLast(comparison.rawValue.count)
      if comparison != .equal, let last = properties.last, last.first.name == name {
        properties[properties.count - 1].forms.append(comparison.rawValue)
      } else {
        properties.append((declaration, []))
      }
    }
  }

  private static func row(
    _ name: String, forms: [String], _ schema: Schema, _ meaning: String, _ example: String
  ) -> String {
    let more = forms.isEmpty ? "" : "<br><small>\(forms.map(HTMLPage.escaped).joined(separator: " "))</small>"
    return "<tr><td><code>\(HTMLPage.escaped(name))</code>\(more)</td><td>\(HTMLPage.escaped(schema.words))</td>"
      + "<td>\(HTMLPage.escaped(meaning))</td>"
      + "<td lang=\"zh\" data-name=\"such as\">\(HTMLPage.escaped(example))</td></tr>\n"
  }
}

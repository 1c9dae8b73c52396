/// Writes a query in its canonical form: one blank for AND, quotation marks only where they are needed.
enum SearchQueryWriter {
  /// How tightly what was written holds together, the tightest last.
  private enum Binding {
    case any, all, near
  }

  static func text(of expression: SearchExpression) -> String { text(of: expression, inside: .any) }

  private static func text(of expression: SearchExpression, inside outer: Binding) -> String {
    switch expression {
    case .term(let term): return word(term.text)
    case .near(let terms, let distances):
      let joined = zip(terms.dropFirst(), distances).reduce(terms.first.map { word($0.text) } ?? "") { text, next in
        "\(text) near/\(next.1) \(word(next.0.text))"
      }
      return outer == .near ? "(\(joined))" : joined
    case .filter(let filter): return "\(filter.field):\(word(filter.value))"
    case .not(let part): return "-" + text(of: part, inside: .near)
    case .all(let parts):
      let joined = parts.map { text(of: $0, inside: .all) }.joined(separator: " ")
      return outer == .near ? "(\(joined))" : joined
    case .any(let parts):
      let joined = parts.map { text(of: $0, inside: .all) }.joined(separator: " OR ")
      return outer == .any ? joined : "(\(joined))"
    }
  }

  /// A term, in quotation marks where it would be read as something else without.
  private static func word(_ text: String) -> String {
    var parser = SearchQueryParser(text, fields: [])
    if !text.contains(":"), !text.contains("："), let read = try? parser.parse(), case .term(let term) = read,
      term.text == text
    {
      return text
    }
    return "\"\(text)\""
  }
}

import Corpus
import HTTPServer

/// The query parameters of one request, checked against the endpoint's declarations.
struct ParameterValues: Sendable {
  /// What was given, in order; every item is declared and its value is good.
  private let items: [QueryItem]
  private let declared: DeclaredParameters

  /// Checks what was given. `path` names the endpoint in the refusal.
  init(_ items: [QueryItem], declared: DeclaredParameters, path: String) throws(Problem) {
    var seen: Set<String> = []
    for item in items {
      guard let declaration = declared[item.name] else {
        throw .unknownParameter(item.name, allowed: declared.names, path: path)
      }
      guard seen.insert(item.name).inserted || declaration.isRepeatable else {
        throw .repeatedParameter(item.name, given: items.filter { $0.name == item.name }.map(\.value))
      }
      if let fault = declaration.fault(item.value) {
        throw .invalidValue(item.value, of: item.name, fault)
      }
    }
    if let missing = declared.required.first(where: { !seen.contains($0.name) }) {
      throw .missingParameter(missing)
    }
    self.items = items
    self.declared = declared
  }

  /// Refuses a parameter that an answer in this form has no use for.
  func check(takenBy format: Format) throws(Problem) {
    for item in items {
      guard let formats = declared[item.name]?.formats, !formats.contains(format) else { continue }
      throw .parameter(item, notTakenBy: format, but: formats)
    }
  }

  /// The values of a parameter, in the order given; empty when it was not given.
  func all<Value>(_ parameter: Parameter<Value>) -> [Value] {
    items.lazy.filter { $0.name == parameter.declaration.name }.compactMap { try? parameter.read($0.value).get() }
  }

  /// The value of a parameter that is given once at most; nil when it was not given.
  func first<Value>(_ parameter: Parameter<Value>) -> Value? {
    all(parameter).first
  }

  /// Whether a parameter of this name was given.
  func has(_ name: String) -> Bool { items.contains { $0.name == name } }

  /// Everything that a cursor is bound to, by name. Values of one name stay as given: an answer may follow their order.
  var binding: [QueryItem] {
    items.filter { declared[$0.name]?.bindsCursor ?? false }.sorted { $0.name < $1.name }
  }

  /// What was given, by name: what an answer depends on, but for its form. Values of one name stay as given.
  var canonical: [QueryItem] {
    let form = ["format", "pretty"]
    return items.filter { !form.contains($0.name) }.sorted { $0.name < $1.name }
  }

  /// What was given, without the cursor: what the address of the next page repeats.
  var withoutCursor: [QueryItem] {
    items.filter { $0.name != Parameter<String>.cursor.declaration.name }
  }
}

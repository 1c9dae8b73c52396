@testable import ReportAPI

/// Holds values against the schemas of an OpenAPI document: the part of JSON Schema that the document uses, and beyond
/// it that objects have exactly the keys declared, in their order.
struct SchemaCheck {
  let document: JSONValue

  /// What is wrong with a value; empty when nothing is.
  func faults(of value: JSONValue, in schema: JSONValue, at path: String = "$") -> [String] {
    if let reference = schema["$ref"]?.text {
      let target = document.resolved(schema)
      guard target != .null else { return ["\(path): \(reference) leads nowhere"] }
      return faults(of: value, in: target, at: path)
    }
    if let choices = schema["anyOf"]?.elements {
      let all = choices.map { faults(of: value, in: $0, at: path) }
      return all.contains(where: \.isEmpty) ? [] : all.flatMap { $0 }
    }
    var found: [String] = []
    if let type = schema["type"] {
      let types = (type.elements ?? [type]).compactMap(\.text)
      if !types.contains(where: { value.isOfType($0) }) { found.append("\(path): is no \(types)") }
    }
    if let values = schema["enum"]?.elements, !values.contains(value) { found.append("\(path): is none of \(values)") }
    if let minimum = schema["minimum"]?.integer, let number = value.integer, number < minimum {
      found.append("\(path): is below \(minimum)")
    }
    if let maximum = schema["maximum"]?.integer, let number = value.integer, number > maximum {
      found.append("\(path): is above \(maximum)")
    }
    return found + elementFaults(of: value, in: schema, at: path) + memberFaults(of: value, in: schema, at: path)
  }

  private func elementFaults(of value: JSONValue, in schema: JSONValue, at path: String) -> [String] {
    guard let elements = value.elements else { return [] }
    var found: [String] = []
    if let least = schema["minItems"]?.integer, elements.count < least { found.append("\(path): has too few items") }
    if let most = schema["maxItems"]?.integer, elements.count > most { found.append("\(path): has too many items") }
    guard let items = schema["items"] else { return found }
    return found
      + elements.enumerated().flatMap { faults(of: $0.element, in: items, at: "\(path)[\($0.offset)]") }
  }

  private func memberFaults(of value: JSONValue, in schema: JSONValue, at path: String) -> [String] {
    guard let keys = value.keys, case .object(let properties)? = schema["properties"] else { return [] }
    // What a call has to ask for comes behind what is always there.
    let required = schema["required"]?.elements?.compactMap(\.text) ?? []
    let expected = properties.map(\.name).filter { required.contains($0) || keys.contains($0) }
    var found = keys == expected ? [] : ["\(path): has the keys \(keys) instead of \(expected)"]
    if !properties.map(\.name).starts(with: required) { found.append("\(path): \(required) are not the first keys") }
    for property in properties {
      guard let member = value[property.name] else { continue }
      found += faults(of: member, in: property.value, at: "\(path).\(property.name)")
    }
    return found
  }
}

extension JSONValue {
  fileprivate func isOfType(_ type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .boolean), ("number", .number), ("string", .string), ("array", .array),
      ("object", .object):
      true
    case ("integer", .number): integer != nil
    default: false
    }
  }
}

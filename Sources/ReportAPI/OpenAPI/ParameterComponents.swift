/// The parameters that several operations share, among the document's components: each is written out once.
struct ParameterComponents {
  /// A parameter as one or more operations declare it.
  private struct Variant {
    let name: String
    let json: JSONValue
    /// What the operations are about, in their order.
    var subjects: [String]

    /// About how many different things the operations are.
    var reach: Int { Set(subjects).count }
  }

  private let names: [[UInt8]: String]
  /// The shared parameters by their names among the components, in the order in which they are first declared.
  let components: JSONValue

  init(_ endpoints: [Endpoint]) {
    var variants: [Variant] = []
    var indices: [[UInt8]: Int] = [:]
    for endpoint in endpoints {
      for (name, json) in endpoint.declaredParameters {
        if let index = indices[json.json] {
          variants[index].subjects.append(endpoint.subject)
        } else {
          indices[json.json] = variants.count
          variants.append(Variant(name: name, json: json, subjects: [endpoint.subject]))
        }
      }
    }
    let shared = variants.filter { $0.subjects.count > 1 }
    let generals = Dictionary(grouping: shared, by: \.name).compactMapValues(Self.general)
    var names: [[UInt8]: String] = [:]
    var members: [JSONValue.Member] = []
    for variant in shared {
      let isGeneral = variant.json == generals[variant.name]?.json
      let name = isGeneral ? variant.name : "\(variant.subjects[0]).\(variant.name)"
      guard !members.contains(where: { $0.name == name }) else { continue }
      names[variant.json.json] = name
      members.append(JSONValue.Member(name, variant.json))
    }
    self.names = names
    components = .object(members)
  }

  /// A parameter in an operation: by reference, where it is shared.
  func entry(_ json: JSONValue) -> JSONValue {
    names[json.json].map { .object(["$ref": .string("#/components/parameters/\($0)")]) } ?? json
  }

  /// Of parameters of one name, the one that has the name itself: the one of most subjects, where it has several, or
  /// the only one. Others have what they are about before the name, as in `Figure.year`.
  private static func general(of variants: [Variant]) -> Variant? {
    let general = variants.max { ($0.reach, $0.subjects.count) < ($1.reach, $1.subjects.count) }
    return variants.count == 1 || general?.reach ?? 0 > 1 ? general : nil
  }
}

extension Endpoint {
  /// Every parameter, of the path and of the query, as the document has it.
  var declaredParameters: [(name: String, json: JSONValue)] {
    pathParameters.map { ($0.name, $0.json) } + parameters.map { ($0.name, $0.json) }
  }

  /// The shape that the answer, or each item of it, has.
  fileprivate var subject: String {
    for case .reference(let name)? in [itemSchema, success.schema] { return name }
    return name
  }
}

/// A JSON value of a sidecar.
indirect enum SidecarValue: Decodable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([SidecarValue])
  case object([String: SidecarValue])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let boolean = try? value.decode(Bool.self) {
      self = .boolean(boolean)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([SidecarValue].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: SidecarValue].self))
    }
  }

  /// What it is, in a few words for a message.
  var explanation: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let value): "\"\(value.prefix(60))\""
    case .array: "a list"
    case .object: "an object"
    }
  }
}

import Corpus

/// Where the next page of a list begins, and which list that is.
struct Cursor: Equatable, Sendable {
  /// Where a page begins.
  enum Place: Equatable, Sendable {
    /// Behind this position, in an order that items have by themselves: good for every snapshot.
    case behind(PositionKey)
    /// At this rank, in an order that only one snapshot has, told by its content's hash.
    case rank(Int, ofContent: String)
  }

  /// Stands for the path and the filters of the list.
  let binding: String
  let place: Place

  init(binding: String, place: Place) {
    self.binding = binding
    self.place = place
  }

  /// The cursor as a word for addresses.
  var token: String {
    var elements: [JSONValue] = [.string(binding)]
    switch place {
    case .behind(let key):
      elements.append(.null)
      for part in key.parts {
        switch part {
        case .number(let number): elements.append(.integer(number))
        case .real(let number): elements.append(.array([.number(number.description)]))
        case .text(let text): elements.append(.string(text))
        case .none: elements.append(.null)
        }
      }
    case .rank(let rank, let content): elements += [.string(content), .integer(rank)]
    }
    return Base64URL.encode(JSONValue.array([.string(Self.checksum(elements))] + elements).json)
  }

  /// Reads a word; nil when `token` did not make it.
  init?(token: String) {
    guard let bytes = Base64URL.decode(token), let value = try? JSONParser.parse(bytes),
      case .array(let all) = value, all.count >= 3, case .string(let binding) = all[1],
      all[0] == .string(Self.checksum(Array(all.dropFirst())))
    else { return nil }
    self.binding = binding
    var parts: [PositionKey.Part] = []
    for element in all.dropFirst(3) {
      switch element {
      case .number(let digits):
        guard let number = Int(digits) else { return nil }
        parts.append(.number(number))
      case .array(let digits):
        guard case .number(let digits)? = digits.first, let number = Double(digits) else { return nil }
        parts.append(.real(number))
      case .string(let text): parts.append(.text(text))
      case .null: parts.append(.none)
      default: return nil
      }
    }
    switch (all[2], parts.first) {
    case (.null, .some): place = .behind(PositionKey(parts))
    case (.string(let content), .number(let rank)): place = .rank(rank, ofContent: content)
    default: return nil
    }
  }

  /// Tells words that were cut or changed on the way.
  private static func checksum(_ elements: [JSONValue]) -> String {
    var hash = ContentHash()
    hash.add(String(decoding: JSONValue.array(elements).json, as: UTF8.self))
    return String(hash.digits.prefix(16))
  }
}

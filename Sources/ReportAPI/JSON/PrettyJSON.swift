/// Sets JSON out over lines, two blanks a level, for people to read.
enum PrettyJSON {
  /// The same JSON over lines; empty objects and arrays stay together. O(n).
  static func text(of json: [UInt8]) -> [UInt8] {
    var pretty: [UInt8] = []
    pretty.reserveCapacity(json.count * 3 / 2)
    var depth = 0
    var isText = false
    var isEscaped = false
    for (index, byte) in json.enumerated() {
      if isText {
        pretty.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        pretty.append(byte)
        depth += 1
        if !closes(json, at: index + 1) { breakLine(&pretty, depth) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth = max(0, depth - 1)
        if let last = pretty.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") { breakLine(&pretty, depth) }
        pretty.append(byte)
      case UInt8(ascii: ","):
        pretty.append(byte)
        breakLine(&pretty, depth)
      case UInt8(ascii: ":"): pretty += [byte, UInt8(ascii: " ")]
      default:
        isText = byte == UInt8(ascii: "\"")
        pretty.append(byte)
      }
    }
    return pretty
  }

  private static func closes(_ json: [UInt8], at index: Int) -> Bool {
    index < json.count && (json[index] == UInt8(ascii: "}") || json[index] == UInt8(ascii: "]"))
  }

  private static func breakLine(_ pretty: inout [UInt8], _ depth: Int) {
    pretty.append(UInt8(ascii: "\n"))
    pretty.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}

/// Writes samples in the text format of Prometheus (0.0.4).
struct MetricWriter {
  typealias Label = (name: String, value: String)

  private(set) var bytes: [UInt8] = []

  /// Opens a family of samples with what it means.
  mutating func family(_ name: String, type: String, help: String) {
    append("# HELP \(name) ")
    // In HELP a quotation mark stands for itself.
    appendEscaped(help, quotes: false)
    append("\n# TYPE \(name) \(type)\n")
  }

  /// Writes a sample; the value is spelled already.
  mutating func sample(_ name: String, _ labels: [Label] = [], _ value: String) {
    append(name)
    for (index, label) in labels.enumerated() {
      append(index == 0 ? "{" : ",")
      append(label.name)
      append("=\"")
      appendEscaped(label.value, quotes: true)
      append("\"")
    }
    append(labels.isEmpty ? " " : "} ")
    append(value)
    append("\n")
  }

  /// Writes a sample that is a whole number.
  mutating func sample(_ name: String, _ labels: [Label] = [], _ value: Int) {
    sample(name, labels, String(value))
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func appendEscaped(_ text: String, quotes: Bool) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\"") where quotes: append("\\\"")
      default: bytes.append(byte)
      }
    }
  }
}

@testable import ReportAPI

/// Reads CSV as RFC 4180 has it, by the book and slowly.
struct CSVTable {
  private(set) var rows: [[String]] = []

  init(_ text: String) {
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    var wasQuote = false
    for scalar in text.unicodeScalars {
      if isQuoted {
        if scalar == "\"" { isQuoted = false } else { cell.unicodeScalars.append(scalar) }
        wasQuote = scalar == "\""
      } else if scalar == "\"" {
        if wasQuote { cell.unicodeScalars.append("\"") }
        isQuoted = true
      } else if scalar == "," {
        row.append(cell)
        cell = ""
      } else if scalar == "\n" {
        rows.append(row + [cell])
        (row, cell) = ([], "")
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
      if scalar != "\"" { wasQuote = false }
    }
  }

  /// The cell that stands for a value of a flat row.
  static func cell(of value: JSONValue) -> String {
    switch value {
    case .null: return ""
    case .string(let text):
      let runs = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"]
      return runs.contains(where: text.hasPrefix) ? "'" + text : text
    default: return String(decoding: value.json, as: UTF8.self)
    }
  }
}

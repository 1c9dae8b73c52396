/// The rows of a language table: lines of tab-separated columns in a multi-line string literal.
///
/// Large array literals of values take the compiler minutes; string literals take it nothing.
public struct TabbedRows: Sendable {
  /// The rows in order, each with as many columns as asked for.
  public let rows: [[String]]
  /// The numbers, from 1, of lines that have another number of columns; empty in a sound table.
  public let faultyLines: [Int]

  /// The rows of `text`. Empty lines and lines that begin with `#` are left out; columns missing at the end of a
  /// line are empty.
  public init(_ text: String, columns: Int) {
    var rows: [[String]] = []
    var faulty: [Int] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      var row = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if row.count > columns { faulty.append(number + 1) }
      while row.count < columns { row.append("") }
      rows.append(Array(row.prefix(columns)))
    }
    self.rows = rows
    faultyLines = faulty
  }
}

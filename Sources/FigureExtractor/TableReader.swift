import HanText
import ReportModel

/// Finds the cells of tables that hold a number alone: what it measures stands in its column's and its row's heading.
///
/// A table is a heading line and the lines behind it that have as many cells: parted by tabs, as rows of a page or a
/// spreadsheet are, or by blanks, as columns of printed text are.
struct TableReader {
  /// A cell with a number, and what its table says of it.
  struct Cell {
    let quantity: Quantity
    let wording: Wording
    /// −1 where the column's name says that the number is a decrease: 降幅(%).
    let sign: Int
    /// The heading of the column.
    let heading: Span
    /// The cell's row.
    let row: Span
  }

  /// A line of a table.
  struct Row {
    /// The cells that hold a number alone.
    let numbers: [Cell]
    /// The cells that hold words, which may state figures of their own.
    let words: [Span]
  }

  let text: [Unicode.Scalar]

  /// The rows of the tables in `lines`, by the place where each begins. O(n) in the length of the lines.
  func rows(in lines: [Span]) -> [Int: Row] {
    var rows: [Int: Row] = [:]
    var heading: [Span] = []
    var previous: Span?
    for line in lines {
      let cells = cells(of: line, columns: heading.count)
      if cells.count == heading.count, let row = row(cells, under: heading, unit: previous.flatMap(sharedUnit)) {
        rows[line.start] = row
      } else {
        if cells.count != heading.count { previous = heading.isEmpty ? previous : nil }
        heading = isHeading(cells) ? cells : []
        if heading.isEmpty { previous = line }
      }
    }
    return rows
  }

  /// The cells of a line, which may be empty between tabs; none where it is a sentence.
  ///
  /// - Parameter columns: how many the table has so far; what is empty behind them is no cell.
  private func cells(of line: Span, columns: Int) -> [Span] {
    let words = text[line.range]
    if words.contains("\t") {
      var cells = split(line, keepsEmpty: true) { $0 == "\t" }
      while let last = cells.last, last.isEmpty, cells.count != columns { cells.removeLast() }
      return cells
    }
    guard isWholeLine(line), words.contains(where: \.isBlank),
      !words.contains(where: Self.sentenceMarks.contains)
    else { return [] }
    let cells = split(line, keepsEmpty: false, \.isBlank)
    return cells.count >= Self.fewestColumns ? cells : []
  }

  /// Whether nothing but line ends stand around: columns of printed text are no sentence among others.
  private func isWholeLine(_ line: Span) -> Bool {
    (line.start == 0 || text[line.start - 1] == "\n") && (line.end == text.count || text[line.end] == "\n")
  }

  private func split(_ line: Span, keepsEmpty: Bool, _ isGap: (Unicode.Scalar) -> Bool) -> [Span] {
    text[line.range].split(omittingEmptySubsequences: !keepsEmpty, whereSeparator: isGap).map {
      Span($0.startIndex, $0.endIndex)
    }
  }

  private static let sentenceMarks = Set(",。;:".unicodeScalars)
  /// Two words with a blank between them are no columns.
  private static let fewestColumns = 3

  /// A line of names: no cell begins with a digit unless it is a year.
  private func isHeading(_ cells: [Span]) -> Bool {
    cells.count > 1
      && cells.allSatisfy { cell in
        cell.isEmpty
          || cell.count <= Self.longestHeading
            && (!text[afterSign(cell)].isDigit || YearFinder.firstSpan(in: text, cell) != nil)
      }
  }

  /// In code points; what is longer is a sentence, and each of its rows would repeat it.
  private static let longestHeading = 40

  private func row(_ cells: [Span], under heading: [Span], unit shared: Unit?) -> Row? {
    let rowUnit = zip(cells, heading).first { isUnitColumn($1) }.flatMap { wholeUnit($0.0) } ?? shared
    guard let first = cells.first, let last = cells.last,
      let name = cells.first(where: { text[$0.range].contains(where: \.isHan) }).flatMap({ Wording(text, $0) })
    else { return nil }
    let line = Span(first.start, last.end)
    var numbers: [Cell] = []
    var words: [Span] = []
    for (cell, column) in zip(cells, heading) {
      if let quantity = number(in: cell, unit: unit(of: column) ?? rowUnit) {
        let told = told(quantity, by: column)
        numbers.append(
          Cell(
            quantity: told, wording: wording(name, column), sign: sign(of: told, by: column), heading: column, row: line
          ))
      } else if !cell.isEmpty {
        words.append(cell)
      }
    }
    // Words between blanks are no row: 全市 生产总值 稳步增长.
    guard !numbers.isEmpty || text[line.range].contains("\t") else { return nil }
    return Row(numbers: numbers, words: words)
  }

  // MARK: - Units

  /// A number that fills its cell but for its unit; nil where there is none, or nothing tells the unit.
  private func number(in cell: Span, unit: Unit?) -> Quantity? {
    // Read apart from the text: the next cell is no group of this one's digits.
    let start = afterSign(cell)
    let words = Array(text[start..<cell.end])
    guard case .numeral(let numeral) = ChineseNumeral.read(words, at: 0), numeral.notation == .arabic
    else { return nil }
    let digits = Span(start, start + numeral.span.end)
    let own = UnitTable.unit(text, at: digits.end, within: cell.range)
    guard (own?.span.end ?? digits.end) == cell.end, let unit = own ?? unit else { return nil }
    let value = FigureValue.single(numeral.value)
    return Quantity(
      numeral: digits, value: start > cell.start ? value.negated : value, unit: unit, comparator: .eq,
      expression: Span(cell.start, cell.end))
  }

  /// Where a cell goes on behind a minus sign before a digit; where it begins when it has none.
  private func afterSign(_ cell: Span) -> Int {
    let isSigned = cell.count > 1 && Self.minusSigns.contains(text[cell.start]) && text[cell.start + 1].isDigit
    return isSigned ? cell.start + 1 : cell.start
  }

  private static let minusSigns = Set("-\u{2212}\u{FF0D}".unicodeScalars)

  /// The unit in brackets behind a column's name: 总投资(亿元).
  private func unit(of column: Span) -> Unit? {
    guard let open = text[column.range].lastIndex(of: "("), text[column.end - 1] == ")" else { return nil }
    return wholeUnit(Span(open + 1, column.end - 1))
  }

  /// The unit that a line above the table gives for all of it: 单位:亿元.
  private func sharedUnit(_ line: Span) -> Unit? {
    guard let found = CueTables.unitColumns.last(in: text, within: line.range) else { return nil }
    let start = text[found.span.end..<line.end].firstIndex { $0 != ":" && !$0.isBlank } ?? line.end
    let end = text[start..<line.end].firstIndex { $0 == ")" } ?? line.end
    return wholeUnit(Span(start, end))
  }

  private func wholeUnit(_ words: Span) -> Unit? {
    UnitTable.unit(text, at: words.start, within: words.range).flatMap { $0.span.end == words.end ? $0 : nil }
  }

  private func isUnitColumn(_ column: Span) -> Bool {
    CueTables.unitColumns.match(in: text, at: column.start, within: column.range)?.span.end == column.end
  }

  // MARK: - Names

  /// The quantity with the aspect that its column's name tells.
  private func told(_ quantity: Quantity, by column: Span) -> Quantity {
    var told = quantity
    switch quantity.unit.kind {
    case .ratio: told.measure = change(column) == nil ? .share : .growth
    case .rank: told.measure = .rank
    case .multiple: told.measure = .multiple
    default: told.measure = .level
    }
    return told
  }

  /// A cell that has a sign of its own needs none from its column.
  private func sign(of quantity: Quantity, by column: Span) -> Int {
    guard quantity.measure == .growth, afterSign(quantity.expression) == quantity.expression.start else { return 1 }
    return change(column)?.value ?? 1
  }

  private func change(_ column: Span) -> PhraseTable<Int>.Match? {
    CueTables.changes.last(in: text, within: bareName(column).range)
  }

  /// The row's name with the column's, where that says more than how much.
  private func wording(_ row: Wording, _ column: Span) -> Wording {
    let name = bareName(column)
    guard change(column) == nil, YearFinder.firstSpan(in: text, name) == nil, let aspect = Wording(text, name),
      !CueTables.generalNames.contains(aspect.name)
    else { return row }
    return Wording(name: row.name + aspect.name, span: row.span)
  }

  /// A column's name without its unit.
  private func bareName(_ column: Span) -> Span {
    guard let open = text[column.range].firstIndex(of: "("), open > column.start else { return column }
    return Span(column.start, open)
  }
}

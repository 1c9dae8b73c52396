import HanText
import Testing

@Suite("Tables of tab-separated rows")
struct TabbedRowsTests {
  @Test("comments and empty lines are left out, missing columns are empty")
  func rows() {
    let table = TabbedRows("# unit\tkind\n\n元\tmoney\n家\n", columns: 2)
    #expect(table.rows == [["元", "money"], ["家", ""]])
    #expect(table.faultyLines.isEmpty)
  }

  @Test("a line with too many columns is named")
  func faulty() {
    #expect(TabbedRows("a\tb\nc\td\te\n", columns: 2).faultyLines == [2])
  }
}

/// What numbers are put together by.
public enum SummaryGrouping: String, Sendable, CaseIterable {
  case place, level, year
}

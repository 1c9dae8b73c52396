/// The months of the Gregorian calendar.
public enum CalendarMonth {
  /// How many days a month from 1 to 12 has; 0 for a month that there is not.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1, 3, 5, 7, 8, 10, 12: 31
    default: 0
    }
  }
}

/// The preferred form of a date in HTTP, such as `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).
public enum HTTPDate {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// The date of a moment in seconds since 1970, not before that.
  public static func text(secondsSince1970 seconds: Int) -> String {
    let seconds = max(0, seconds)
    let day = seconds / 86_400
    let time = seconds % 86_400
    let date = civilDate(daysSince1970: day)
    // Put together from bytes: every answer has one or two of them, and interpolation costs ten times as much.
    var text: [UInt8] = []
    text.reserveCapacity(29)
    text.append(contentsOf: days[day % 7].utf8)
    text.append(contentsOf: ", ".utf8)
    append(date.day, to: &text)
    text.append(ByteClass.blank)
    text.append(contentsOf: months[date.month - 1].utf8)
    text.append(ByteClass.blank)
    append(date.year / 100, to: &text)
    append(date.year % 100, to: &text)
    append(time / 3_600, behind: ByteClass.blank, to: &text)
    append(time / 60 % 60, behind: ByteClass.colon, to: &text)
    append(time % 60, behind: ByteClass.colon, to: &text)
    text.append(contentsOf: " GMT".utf8)
    return String(decoding: text, as: UTF8.self)
  }

  /// The moment that a date in that form means, in seconds since 1970; nil when it is in none of the forms that
  /// `text` gives. The obsolete forms (RFC 850, asctime) are not read: a date that can't be read asks for nothing.
  public static func seconds(of text: String) -> Int? {
    let words = text.split(separator: " ")
    guard words.count == 6, let day = Int(words[1]), let year = Int(words[3]), (1970...9999).contains(year),
      let month = months.firstIndex(of: String(words[2]))
    else { return nil }
    let time = words[4].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3, (1...31).contains(day), (0...23).contains(time[0]), (0...59).contains(time[1]),
      (0...60).contains(time[2])
    else { return nil }
    let seconds = days(year, month + 1, day) * 86_400 + time[0] * 3_600 + time[1] * 60 + min(time[2], 59)
    return self.text(secondsSince1970: seconds) == text ? seconds : nil
  }

  /// The days from 1970 to a date, counted as below.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shiftedYear / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The Gregorian date, counted in eras of 400 years that begin on 1 March, so that a leap day is a year's last.
  private static func civilDate(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// Adds the two digits of a number below 100; a year has four digits, up to 9999.
  private static func append(_ number: Int, behind mark: UInt8? = nil, to text: inout [UInt8]) {
    if let mark { text.append(mark) }
    text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10))
    text.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
  }
}

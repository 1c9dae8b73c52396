import ReportModel

/// A key of a sidecar with its value, read as what the key takes.
struct SidecarMember {
  let key: String
  let value: SidecarValue

  /// Years that reports can be about.
  private static let years = 1000...9999
  /// The longest text, in bytes.
  private static let longestText = 1000

  /// A text that is not empty, or null.
  func text(_ what: String) throws(SidecarError) -> String? {
    guard value != .null else { return nil }
    guard case .string(let text) = value, Self.isText(text) else {
      throw .value(value, of: key, takes: "\(what) of at most \(Self.longestText) bytes, or null")
    }
    return text
  }

  /// A list of texts.
  func texts(_ what: String) throws(SidecarError) -> [String] {
    let takes = "a list of \(what), such as [\"广东省\", \"东莞市\"]"
    guard case .array(let values) = value else { throw .value(value, of: key, takes: takes) }
    var texts: [String] = []
    for element in values {
      guard case .string(let text) = element, Self.isText(text) else {
        throw .value(element, of: key, takes: takes)
      }
      texts.append(text)
    }
    return texts
  }

  /// A year, or null.
  func year() throws(SidecarError) -> Int? {
    guard value != .null else { return nil }
    guard case .integer(let year) = value, Self.years.contains(year) else {
      throw .value(
        value, of: key,
        takes: "a whole number from \(Self.years.lowerBound) to \(Self.years.upperBound), or null")
    }
    return year
  }

  /// A day of the calendar as `yyyy-mm-dd`, or null.
  func day() throws(SidecarError) -> String? {
    guard value != .null else { return nil }
    guard case .string(let text) = value, Self.isDay(text) else {
      throw .value(value, of: key, takes: "a day as yyyy-mm-dd, such as 2022-01-05, or null")
    }
    return text
  }

  /// A GB/T 2260 code, or null.
  func code() throws(SidecarError) -> String? {
    guard value != .null else { return nil }
    guard case .string(let text) = value, text.utf8.count == 6, text.utf8.allSatisfy(Self.isDigit) else {
      throw .value(value, of: key, takes: "six digits of GB/T 2260 as a text, such as \"441900\", or null")
    }
    return text
  }

  /// One word of a closed list, or null.
  func choice<Choice: RawRepresentable<String> & CaseIterable>() throws(SidecarError) -> Choice? {
    guard value != .null else { return nil }
    if case .string(let word) = value, let choice = Choice(rawValue: word) { return choice }
    throw .value(value, of: key, takes: Self.words(Choice.self) + " or null")
  }

  /// One word of a closed list.
  func requiredChoice<Choice: RawRepresentable<String> & CaseIterable>() throws(SidecarError) -> Choice {
    if case .string(let word) = value, let choice = Choice(rawValue: word) { return choice }
    throw .value(value, of: key, takes: Self.words(Choice.self))
  }

  private static func words<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type) -> String {
    Choice.allCases.map(\.rawValue).joined(separator: ", ")
  }

  private static func isText(_ text: String) -> Bool {
    text.utf8.count <= longestText && text.unicodeScalars.contains { !$0.properties.isWhitespace }
      && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy(isDigit) }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), years.contains(year)
    else { return false }
    return day >= 1 && day <= CalendarMonth.days(in: month, of: year)
  }
}

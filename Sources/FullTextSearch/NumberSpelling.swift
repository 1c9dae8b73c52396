import HanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The other ways to write the number in a term: 5.5% is 百分之五点五, 1.2万亿 is 12000亿.
///
/// They are looked for beside the term as typed, and only where no further digit stands next to them. A term with
/// several numbers, or with one that is a year or has no other spelling, has none.
enum NumberSpelling {
  /// The words that multiply a number, by the zeros that they stand for. The longest first, as they are read.
  private static let scales: [(word: String, zeros: Int)] = [("万亿", 12), ("亿", 8), ("万", 4), ("", 0)]
  private static let percent = Array("百分之".unicodeScalars)
  private static let chineseDigits = Array("零一二三四五六七八九".unicodeScalars)
  /// A number with more digits than this before or behind the point is written in another scale.
  private static let longestWhole = 6
  private static let longestFraction = 4

  /// A number as it stands in a term.
  private struct Reading {
    var range: Range<Int>
    var value: Decimal
    var isPercent: Bool
    /// How many digits stand behind the point, zeros at the end among them: 9.0% is 百分之九点零.
    var fractionDigits = 0
  }

  /// The term with its number in each of the other ways, as needles.
  static func needles(of term: some Sequence<Unicode.Scalar>) -> [Needle] {
    let text = term.map { ScriptFolding.readable($0) }
    guard let reading = onlyNumber(in: text) else { return [] }
    let typed = String(of: text[reading.range])
    let before = text[..<reading.range.lowerBound]
    let after = text[reading.range.upperBound...]
    return spellings(of: reading).filter { $0 != typed }.map { spelling in
      Needle(Array(before) + Array(spelling.unicodeScalars) + Array(after), isWholeNumber: true)
    }
  }

  private static func onlyNumber(in text: [Unicode.Scalar]) -> Reading? {
    var found: Reading?
    var position = 0
    while position < text.count {
      if let reading = number(in: text, at: position) {
        guard found == nil else { return nil }
        found = reading
        position = reading.range.upperBound
      } else if case .refused = ChineseNumeral.read(text, at: position) {
        return nil
      } else {
        position += 1
      }
    }
    return found
  }

  private static func number(in text: [Unicode.Scalar], at position: Int) -> Reading? {
    let isChinesePercent = text[position...].starts(with: percent)
    let start = isChinesePercent ? position + percent.count : position
    guard case .numeral(let numeral) = ChineseNumeral.read(text, at: start), numeral.notation != .positional else {
      return nil
    }
    let point = text[numeral.span.range].firstIndex { $0 == "." || $0 == "点" }
    let fractionDigits = point.map { numeral.span.end - $0 - 1 } ?? 0
    var end = numeral.span.end
    var value = numeral.value
    if isChinesePercent {
      return Reading(range: position..<end, value: value, isPercent: true, fractionDigits: fractionDigits)
    }
    if end < text.count, text[end] == "%" {
      return Reading(range: position..<end + 1, value: value, isPercent: true, fractionDigits: fractionDigits)
    }
    for (word, zeros) in scales where text[end...].starts(with: word.unicodeScalars) {
      end += word.unicodeScalars.count
      value *= power(zeros)
      break
    }
    // A bare small number says nothing of how it could be written: 5 is in 5G and 第5 too.
    guard value >= 10_000 else { return nil }
    return Reading(range: position..<end, value: value, isPercent: false)
  }

  private static func spellings(of reading: Reading) -> [String] {
    if reading.isPercent {
      guard let digits = digits(reading.value, fraction: reading.fractionDigits), let chinese = chinese(digits) else {
        return []
      }
      return [digits + "%", String(of: percent) + chinese]
    }
    return scales.compactMap { word, zeros in
      digits(reading.value / power(zeros)).map { $0 + word }
    }
  }

  /// A number in European digits; nil when it would be longer than anybody writes it.
  private static func digits(_ value: Decimal, fraction count: Int = 0) -> String? {
    let text = value.description
    let parts = text.split(separator: ".")
    guard let whole = parts.first, whole.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let fraction = parts.count > 1 ? parts[1].count : 0
    guard whole.count <= longestWhole, max(fraction, count) <= longestFraction else { return nil }
    return text + (fraction == 0 && count > 0 ? "." : "") + String(repeating: "0", count: max(0, count - fraction))
  }

  /// A number under 100 in Chinese characters; nil for others, which are hardly written so.
  private static func chinese(_ digits: String) -> String? {
    let parts = digits.split(separator: ".")
    guard let whole = parts.first.flatMap({ Int($0) }), whole < 100 else { return nil }
    var text = String.UnicodeScalarView()
    if whole >= 20 { text.append(chineseDigits[whole / 10]) }
    if whole >= 10 { text.append("十") }
    if whole % 10 > 0 || whole == 0 { text.append(chineseDigits[whole % 10]) }
    guard parts.count > 1 else { return String(text) }
    text.append("点")
    for digit in parts[1].unicodeScalars {
      guard let value = digit.properties.numericType == .decimal ? Int(String(digit)) : nil else { return nil }
      text.append(chineseDigits[value])
    }
    return String(text)
  }

  private static func power(_ zeros: Int) -> Decimal {
    (0..<zeros).reduce(Decimal(1)) { product, _ in product * 10 }
  }
}

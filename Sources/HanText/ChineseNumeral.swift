#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A number as a Chinese text writes it: `1,234.5`, `五千二百`, `二〇二二`.
///
/// Only the numeral itself: a 万 or 亿 that multiplies all of it (`5.2万`, `三万`) belongs to the
/// unit, `百分之` and ordinals to whoever asked.
public struct ChineseNumeral: Sendable, Equatable {
  /// How the number is written.
  public enum Notation: Sendable, Hashable {
    /// European digits, with a decimal point, and commas or single blanks between groups of three: `1,234.5`,
    /// `1 234.5`.
    case arabic
    /// Chinese digits with their ranks: `五千二百`, `十二`, `六点五`, `两`.
    case chinese
    /// Chinese digits by position, as in years: `二〇二二`.
    case positional
  }

  /// What stands at a position.
  public enum Reading: Sendable, Equatable {
    /// No numeral begins here.
    case none
    /// A numeral begins here.
    case numeral(ChineseNumeral)
    /// Numeral characters that are no single number, all of them in the span: more digits than a
    /// number has (`maximumDigits`), a date (`2021.3.1`), a range of two digits (`七八百`), a name (`十四五`).
    case refused(Span)
  }

  /// The most digits that are read; a longer run is refused.
  public static let maximumDigits = 18

  /// What numerals begin with: where another character stands, `read` gives `.none`.
  public static let beginnings = ScalarSet("0123456789零〇○◯一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾".unicodeScalars)

  /// The number, exactly as written.
  public let value: Decimal
  /// Where the numeral stands, in code points of the text that was read.
  public let span: Span
  /// How the number is written.
  public let notation: Notation

  /// Reads the numeral that begins at code point `start` of `text`, which must be folded
  /// (`ScriptFolding.readable`).
  ///
  /// It does not look back: a caller that asks in the middle of a numeral gets the rest of it.
  /// A `start` outside the text gives `.none`. O(n) in the length of the numeral.
  public static func read(_ text: [Unicode.Scalar], at start: Int) -> Reading {
    guard text.indices.contains(start) else { return .none }
    if text[start].decimalDigit != nil { return readArabic(text, at: start) }
    return ChineseNumeralGrammar.read(text, at: start)
  }

  private static func readArabic(_ text: [Unicode.Scalar], at start: Int) -> Reading {
    var end = digitsEnd(text, from: start)
    if end - start <= 3, text[start] != "0", let mark = groupMark(text, at: end) {
      while groupMark(text, at: end) == mark { end += mark.count + 3 }
    }
    var fraction = 0
    if end < text.count, text[end] == "." {
      let fractionEnd = digitsEnd(text, from: end + 1)
      fraction = fractionEnd - end - 1
      if fraction > 0 { end = fractionEnd }
    }
    let dotted = dottedEnd(text, from: end)
    if fraction > 0, dotted > end { return .refused(Span(start, dotted)) }

    let digits = text[start..<end].compactMap(\.decimalDigit)
    guard let value = Decimal(digits: digits, fraction: fraction) else { return .refused(Span(start, end)) }
    return .numeral(ChineseNumeral(value: value, span: Span(start, end), notation: .arabic))
  }

  /// What parts the digits before `position` from a group of exactly three: a comma, the one blank that stands in its
  /// place, or a comma that a typist set in blanks; nil where no such group follows.
  private static func groupMark(_ text: [Unicode.Scalar], at position: Int) -> ArraySlice<Unicode.Scalar>? {
    guard position < text.count, text[position] == "," || text[position].isGroupBlank else { return nil }
    let end = text[position...].prefix(4).firstIndex { $0 != "," && !$0.isGroupBlank } ?? position
    let mark = text[position..<end]
    let isMark = mark.count == 1 || mark.count == 3 && mark[position + 1] == "," && mark[position].isGroupBlank
    return isMark && digitsEnd(text, from: end) == end + 3 ? mark : nil
  }

  /// The position after the digits that begin at `start`.
  private static func digitsEnd(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].decimalDigit != nil { end += 1 }
    return end
  }

  /// The position after any `.digits` that begin at `start`, as in dates and section numbers.
  private static func dottedEnd(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] == ".", case let next = digitsEnd(text, from: end + 1), next > end + 1 {
      end = next
    }
    return end
  }
}

extension Unicode.Scalar {
  /// The worth of an ASCII digit.
  fileprivate var decimalDigit: Int? {
    ("0"..."9").contains(self) ? Int(value) - 0x30 : nil
  }

  /// Whether it is a blank that may part groups of digits; a tab parts cells.
  fileprivate var isGroupBlank: Bool {
    switch value {
    case 0x20, 0xA0, 0x2009, 0x202F, 0x3000: true
    default: false
    }
  }
}

extension Decimal {
  /// The number with these digits, the last `fraction` of them after the point;
  /// nil beyond `ChineseNumeral.maximumDigits`.
  init?(digits: [Int], fraction: Int) {
    guard digits.count <= ChineseNumeral.maximumDigits else { return nil }
    let significand = digits.reduce(0) { $0 * 10 + $1 }
    self.init(sign: .plus, exponent: -fraction, significand: Decimal(significand))
  }
}

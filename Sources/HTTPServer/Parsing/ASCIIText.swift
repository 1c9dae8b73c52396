/// Small readings of ASCII in a span of bytes.
enum ASCIIText {
  /// Whether the bytes are this word, which is given in lower case, in any case.
  static func equals(_ input: borrowing Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      for index in 0..<range.count
      where unsafe ByteClass.lowercased(input[range.lowerBound + index]) != expected[index] {
        return false
      }
      return true
    }
  }

  /// Whether the bytes are this word, capital for capital.
  static func equalsExactly(_ input: borrowing Span<UInt8>, _ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { expected in
      for index in 0..<range.count where unsafe input[range.lowerBound + index] != expected[index] { return false }
      return true
    }
  }

  /// Where a list's first element ends: at a comma or the range's end.
  static func elementEnd(_ input: borrowing Span<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound, input[index] != UInt8(ascii: ",") { index += 1 }
    return index
  }

  /// The range without the blanks and tabs around it.
  static func trimmed(_ input: borrowing Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, input[start] == ByteClass.blank || input[start] == ByteClass.tab { start += 1 }
    while end > start, input[end - 1] == ByteClass.blank || input[end - 1] == ByteClass.tab { end -= 1 }
    return start..<end
  }
}

extension Int {
  /// The number with one more digit, or the greatest Int where that overflows.
  func saturatingAppend(digit: UInt8, radix: Int) -> Int {
    let (product, overflows) = multipliedReportingOverflow(by: radix)
    let (sum, exceeds) = product.addingReportingOverflow(Int(digit))
    return overflows || exceeds ? .max : sum
  }
}

extension HTTPFieldName {
  /// Whether the bytes are this name, in any case.
  func matches(_ input: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == canonical.count else { return false }
    for index in canonical.indices
    where ByteClass.lowercased(input[range.lowerBound + index]) != canonical[index] {
      return false
    }
    return true
  }
}

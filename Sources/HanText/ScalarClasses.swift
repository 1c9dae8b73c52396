extension Unicode.Scalar {
  /// Whether this is a Chinese character (a unified ideograph or 〇).
  public var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0x3007, 0xF900...0xFAFF: true
    default: false
    }
  }

  /// Whether this is an ASCII digit.
  public var isDigit: Bool { (0x30...0x39).contains(value) }

  /// Whether this is an ASCII letter.
  public var isLatinLetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }

  /// Whether this is a blank that separates nothing in Chinese text: space, tab, no-break or ideographic space.
  public var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0x0D, 0x0B, 0x0C, 0xA0, 0x3000, 0x2000...0x200A, 0x202F, 0x205F: true
    default: false
    }
  }

  /// Whether this shows nothing and stands for nothing: soft hyphen, zero-width characters, a stray byte-order mark.
  public var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether a sentence ends here: 。!?; and their full-width forms, or a line end.
  public var endsSentence: Bool {
    switch self {
    case "。", "!", "?", ";", "！", "？", "；", "\n": true
    default: false
    }
  }
}

import HanText

extension Unicode.Scalar {
  /// Whether this is a Chinese character or a sign that is as wide as one, so that no blank stands beside it.
  var isWide: Bool {
    switch value {
    case 0x3000...0x303F, 0xFF00...0xFF60, 0x2014, 0x2018...0x201D, 0x2026: true
    default: isHan
    }
  }
}

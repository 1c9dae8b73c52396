/// The encodings that reports are written in.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8 (RFC 3629).
  case utf8 = "utf-8"
  /// UTF-16 (RFC 2781), low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16 (RFC 2781), high byte first.
  case utf16BigEndian = "utf-16be"
  /// GB 18030-2022, which holds GBK and GB 2312.
  case gb18030
  /// Big5 with the characters of Hong Kong (HKSCS-2004).
  case big5

  /// The encoding of a name as files and pages declare it; nil for an encoding that is not read.
  ///
  /// Names are those of the Encoding Standard (encoding.spec.whatwg.org, §4.2) for these encodings, with the common
  /// `cp936` and `big5-2003` added, in any case.
  public init?(label: String) {
    let name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
    guard let encoding = Self.labels[name] else { return nil }
    self = encoding
  }

  private static let labels: [String: TextEncoding] = {
    var labels: [String: TextEncoding] = [:]
    let names: [(TextEncoding, String)] = [
      (.utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
      (.utf16LittleEndian, "utf-16le utf-16 utf16 utf16le ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff"),
      (.utf16BigEndian, "utf-16be utf16be unicodefffe"),
      (
        .gb18030,
        """
        gb18030 gbk x-gbk gb2312 gb_2312 gb_2312-80 gb2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 cp936 936 \
        windows-936 euc-cn
        """
      ),
      (.big5, "big5 big5-hkscs big5hkscs big5-2003 cn-big5 csbig5 x-x-big5 cp950 950 windows-950"),
    ]
    for (encoding, list) in names {
      for name in list.split(separator: " ") { labels[String(name)] = encoding }
    }
    return labels
  }()
}

/// Content-Disposition (RFC 6266).
enum ContentDisposition {
  /// An attachment with a file name: in UTF-8 (RFC 8187), and for clients that don't know that, in ASCII.
  static func attachment(named name: String) -> String {
    // A name is no path, whatever it came from (RFC 6266 §4.3).
    let name = String(name.map { $0 == "/" || $0 == "\\" ? "_" : $0 })
    var plain = ""
    for scalar in name.unicodeScalars {
      // A percent sign in a quoted name is decoded by some clients and not by others (RFC 6266, appendix D).
      let isPlain = (0x20..<0x7F).contains(scalar.value) && scalar != "\"" && scalar != "%"
      plain.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(Address.encoded(name))"
  }
}

/// The namespaces that matter in a .docx, transitional and strict alike (ECMA-376 part 1, annex A; part 3, §7).
enum XMLNamespace: Equatable {
  case none
  case word
  case math
  case compatibility
  case relationships
  /// The prefix `xml`, which is never declared.
  case xml
  case other

  init(_ name: String) {
    switch name {
    case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main":
      self = .word
    case "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math":
      self = .math
    case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
    case "http://schemas.openxmlformats.org/package/2006/relationships": self = .relationships
    case "http://www.w3.org/XML/1998/namespace": self = .xml
    case "": self = .none
    default: self = .other
    }
  }
}

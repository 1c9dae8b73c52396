/// Builds small .docx files for tests.
struct WordFixture {
  /// What stands in the body, in the styles and in the numbering part.
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  /// The path of the main part.
  var main = "word/document.xml"

  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
    """
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  /// A paragraph of one run, with its properties.
  static func paragraph(_ text: String, _ properties: String = "") -> String {
    "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
  }

  /// The numbering properties of an item.
  static func item(_ instance: Int, level: Int = 0) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(instance)\"/></w:numPr>"
  }

  /// A level of a list.
  static func level(_ level: Int, _ format: String, _ text: String, more: String = "") -> String {
    """
    <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/><w:lvlText w:val="\(text)"/>\(more)</w:lvl>
    """
  }

  private static func part(_ element: String, _ content: String) -> [UInt8] {
    Array("<?xml version=\"1.0\"?><w:\(element) \(namespaces)>\(content)</w:\(element)>".utf8)
  }

  private static func relations(_ targets: [(String, String)]) -> [UInt8] {
    let list = targets.enumerated().map { index, target in
      "<Relationship Id=\"r\(index)\" Type=\"\(relationships)\(target.0)\" Target=\"\(target.1)\"/>"
    }
    return Array(
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(list.joined())</Relationships>
      """.utf8)
  }

  var bytes: [UInt8] {
    var zip = ZipFixture()
    zip.add("[Content_Types].xml", Array("<Types/>".utf8), .stored)
    zip.add("_rels/.rels", Self.relations([("officeDocument", "/" + main)]), .stored)
    let name = main.split(separator: "/").last ?? ""
    let parts = [("styles", "styles.xml"), ("numbering", "numbering.xml"), ("footnotes", "../word/notes.xml")]
    zip.add("word/_rels/\(name).rels", Self.relations(parts), .stored)
    zip.add(main, Self.part("document", "<w:body>\(body)</w:body>"))
    zip.add("word/styles.xml", Self.part("styles", styles))
    zip.add("word/numbering.xml", Self.part("numbering", numbering), .stored)
    zip.add("word/notes.xml", Self.part("footnotes", footnotes))
    return zip.bytes
  }
}

import ReportModel

/// Reads XML 1.0 with namespaces, piece by piece, and refuses what a .docx has no need of: document types, entities
/// of one's own, nesting without end. An element without content gives a start and an end.
struct XMLReader {
  private let bytes: [UInt8]
  private let part: String
  private let depthLimit: Int
  private var position = 0
  /// The elements that are open: where their names stand, and what they are.
  private var open: [(name: Range<Int>, element: XMLName)] = []
  private var bindings: [Binding] = []
  /// The attributes of the last start tag: where their names and values stand.
  private var attributes: [(name: Range<Int>, value: Range<Int>)] = []
  /// Whether the last start tag was an empty element's, whose end is still to come.
  private var endIsDue = false
  private var hasRoot = false

  /// A namespace declaration and the depth of its element.
  private struct Binding {
    let prefix: ArraySlice<UInt8>
    let namespace: XMLNamespace
    let depth: Int
  }

  private static let namespaceLimit = 256

  /// - Parameters:
  ///   - bytes: a whole document, in UTF-8 or in an encoding that it declares.
  ///   - part: its name, for errors.
  init(_ bytes: [UInt8], part: String, depthLimit: Int) {
    self.bytes = Self.utf8(bytes)
    self.part = part
    self.depthLimit = depthLimit
  }

  /// How many elements are open.
  var depth: Int { open.count }

  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let mark = ByteOrderMark(bytes)
    let declared = mark?.encoding ?? CharsetDeclaration.encoding(in: bytes[...]) ?? .utf8
    let body = bytes.dropFirst(mark?.length ?? 0)
    guard declared != .utf8 else { return mark == nil ? bytes : Array(body) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: declared.decode(body).scalars)
    return Array(String(text).utf8)
  }

  /// The next piece; nil at the end of the document.
  mutating func next() throws(ReadingError) -> XMLEvent? {
    if endIsDue {
      endIsDue = false
      return end()
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return try text() }
      if let event = try markup() { return event }
    }
    guard open.isEmpty, hasRoot else { throw fault(.cutOff) }
    return nil
  }

  /// Reads on to the end of the element whose start came last.
  mutating func skipElement() throws(ReadingError) {
    let depth = open.count
    while open.count >= depth, try next() != nil {}
  }

  private func fault(_ fault: MarkupFault, at offset: Int? = nil) -> ReadingError {
    .markup(fault, part: part, offset: offset ?? position)
  }

  private mutating func text() throws(ReadingError) -> XMLEvent {
    let start = position
    position = bytes[start...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    if open.isEmpty, !bytes[start..<position].allSatisfy(Self.isBlank) { throw fault(.notWellFormed, at: start) }
    return .text(start..<position, isCDATA: false)
  }

  /// Goes over the markup at `position`; gives nil for what is left out.
  private mutating func markup() throws(ReadingError) -> XMLEvent? {
    switch position + 1 < bytes.count ? bytes[position + 1] : 0 {
    case UInt8(ascii: "?"):
      position = try end(of: "?>", from: position + 2)
      return nil
    case UInt8(ascii: "!"):
      if holds("<!--") {
        position = try end(of: "-->", from: position + 4)
        return nil
      }
      guard holds("<![CDATA[") else { throw fault(holds("<!DOCTYPE") ? .documentType : .notWellFormed) }
      guard !open.isEmpty else { throw fault(.notWellFormed) }
      let start = position + 9
      position = try end(of: "]]>", from: start)
      return .text(start..<position - 3, isCDATA: true)
    case UInt8(ascii: "/"): return try endTag()
    default: return try startTag()
    }
  }
}

extension XMLReader {
  private mutating func startTag() throws(ReadingError) -> XMLEvent {
    guard !open.isEmpty || !hasRoot else { throw fault(.notWellFormed) }
    guard open.count < depthLimit else { throw fault(.tooDeep(limit: depthLimit)) }
    position += 1
    let name = try name()
    attributes.removeAll(keepingCapacity: true)
    var isEmpty = false
    while true {
      let hadBlank = skipBlanks()
      guard position < bytes.count else { throw fault(.cutOff) }
      if bytes[position] == UInt8(ascii: ">") {
        position += 1
        break
      }
      if holds("/>") {
        position += 2
        isEmpty = true
        break
      }
      guard hadBlank else { throw fault(.notWellFormed) }
      try attribute()
    }
    try declareNamespaces()
    let element = XMLName(namespace(ofPrefix: split(name).prefix), text(of: split(name).local))
    open.append((name, element))
    hasRoot = true
    endIsDue = isEmpty
    return .start(element)
  }

  private mutating func endTag() throws(ReadingError) -> XMLEvent {
    position += 2
    let name = try name()
    _ = skipBlanks()
    guard position < bytes.count else { throw fault(.cutOff) }
    guard bytes[position] == UInt8(ascii: ">"), let last = open.last,
      bytes[last.name].elementsEqual(bytes[name])
    else { throw fault(.notWellFormed) }
    position += 1
    guard let event = end() else { throw fault(.notWellFormed) }
    return event
  }

  private mutating func end() -> XMLEvent? {
    guard let element = open.popLast()?.element else { return nil }
    while let last = bindings.last, last.depth > open.count { bindings.removeLast() }
    return .end(element)
  }

  private mutating func name() throws(ReadingError) -> Range<Int> {
    let start = position
    while position < bytes.count, !Self.endsName(bytes[position]) { position += 1 }
    guard position > start else { throw fault(position < bytes.count ? .notWellFormed : .cutOff) }
    return start..<position
  }

  private mutating func attribute() throws(ReadingError) {
    let name = try name()
    _ = skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { throw fault(.notWellFormed) }
    position += 1
    _ = skipBlanks()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") else {
      throw fault(.notWellFormed)
    }
    let start = position + 1
    guard let end = bytes[start...].firstIndex(of: bytes[position]) else { throw fault(.cutOff) }
    attributes.append((name, start..<end))
    position = end + 1
  }

  private mutating func skipBlanks() -> Bool {
    let start = position
    while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    return position > start
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "&"):
      true
    default: false
    }
  }

  private func holds(_ word: String) -> Bool { bytes[position...].starts(with: word.utf8) }

  /// The position after the next `word`.
  private func end(of word: String, from start: Int) throws(ReadingError) -> Int {
    let word = Array(word.utf8)
    var end = start
    while end + word.count <= bytes.count {
      if bytes[end] == word[0], bytes[end...].starts(with: word) { return end + word.count }
      end += 1
    }
    throw fault(.cutOff)
  }
}

extension XMLReader {
  private func split(_ name: Range<Int>) -> (prefix: Range<Int>, local: Range<Int>) {
    guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else {
      return (name.lowerBound..<name.lowerBound, name)
    }
    return (name.lowerBound..<colon, colon + 1..<name.upperBound)
  }

  private func text(of range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Takes the `xmlns` attributes of the start tag that was just read.
  private mutating func declareNamespaces() throws(ReadingError) {
    for attribute in attributes where bytes[attribute.name].starts(with: "xmlns".utf8) {
      let (prefix, local) = split(attribute.name)
      let declared: Range<Int>
      if prefix.isEmpty, local.count == 5 {
        declared = prefix
      } else if prefix.count == 5 {
        declared = local
      } else {
        continue
      }
      guard bindings.count < Self.namespaceLimit else { throw fault(.tooManyNamespaces(limit: Self.namespaceLimit)) }
      bindings.append(
        Binding(
          prefix: bytes[declared], namespace: XMLNamespace(text(of: attribute.value)), depth: open.count + 1))
    }
  }

  private func namespace(ofPrefix prefix: Range<Int>) -> XMLNamespace {
    let name = bytes[prefix]
    if let binding = bindings.last(where: { $0.prefix.elementsEqual(name) }) { return binding.namespace }
    if prefix.isEmpty { return .none }
    return name.elementsEqual("xml".utf8) ? .xml : .other
  }

  /// The value of an attribute of the start tag that came last; nil when it has none of that name.
  func attribute(_ namespace: XMLNamespace, _ local: String) throws(ReadingError) -> String? {
    for attribute in attributes {
      let (prefix, name) = split(attribute.name)
      guard bytes[name].elementsEqual(local.utf8) else { continue }
      let found = prefix.isEmpty ? .none : self.namespace(ofPrefix: prefix)
      guard found == namespace else { continue }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: try scalars(in: attribute.value, isCDATA: false))
      return String(text)
    }
    return nil
  }

  /// The characters of character data.
  func scalars(in range: Range<Int>, isCDATA: Bool) throws(ReadingError) -> [Unicode.Scalar] {
    let decoded = UTF8Decoder.decode(bytes[range])
    if let offset = decoded.firstInvalidByte { throw fault(.invalidCharacter, at: offset) }
    do {
      return try XMLCharacters.scalars(decoded.scalars, isCDATA: isCDATA)
    } catch {
      throw fault(error, at: range.lowerBound)
    }
  }
}

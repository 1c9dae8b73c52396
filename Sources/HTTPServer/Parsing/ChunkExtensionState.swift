/// What a parser awaits within chunk extensions (RFC 9112 §7.1.1):
/// `*( BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ] )`.
enum ChunkExtensionState: Equatable {
  /// The semicolon behind a blank.
  case semicolon
  /// The name's first byte.
  case nameStart
  /// The name's next byte, or what ends it.
  case name
  /// An equals sign or semicolon behind a name and a blank.
  case equals
  /// The value's first byte, or a quotation mark.
  case valueStart
  /// The token's next byte, or what ends it.
  case token
  /// The quoted string's next byte, or its end.
  case quoted
  /// The byte behind a backslash.
  case quotedPair
  /// What follows a quoted string.
  case quotedEnd

  /// What comes after `byte`: a next state, `nil` at the line's carriage return. Throws when the byte may not stand
  /// there.
  func next(_ byte: UInt8) throws(RequestFault) -> ChunkExtensionState? {
    let isBlank = byte == ByteClass.blank || byte == ByteClass.tab
    switch self {
    case .quoted:
      if byte == UInt8(ascii: "\"") { return .quotedEnd }
      if byte == UInt8(ascii: "\\") { return .quotedPair }
      if ByteClass.isFieldValue(byte) { return .quoted }
    case .quotedPair:
      if ByteClass.isFieldValue(byte) { return .quoted }
    case .nameStart:
      if isBlank { return .nameStart }
      if ByteClass.isToken(byte) { return .name }
    case .valueStart:
      if isBlank { return .valueStart }
      if byte == UInt8(ascii: "\"") { return .quoted }
      if ByteClass.isToken(byte) { return .token }
    case .name:
      if ByteClass.isToken(byte) { return .name }
      return try end(byte, blankLeadsTo: isBlank ? .equals : nil)
    case .equals:
      if isBlank { return .equals }
      if byte == ByteClass.carriageReturn { throw .malformedChunkExtension }
      return try end(byte, blankLeadsTo: nil)
    case .token:
      if ByteClass.isToken(byte) { return .token }
      return try end(byte, blankLeadsTo: isBlank ? .semicolon : nil)
    case .quotedEnd:
      return try end(byte, blankLeadsTo: isBlank ? .semicolon : nil)
    case .semicolon:
      if isBlank { return .semicolon }
      if byte == UInt8(ascii: ";") { return .nameStart }
    }
    throw byte == ByteClass.lineFeed ? .bareLineFeed : .malformedChunkExtension
  }

  /// What may follow a name or a value.
  private func end(
    _ byte: UInt8,
    blankLeadsTo blank: ChunkExtensionState?
  ) throws(RequestFault) -> ChunkExtensionState? {
    if let blank { return blank }
    switch byte {
    case ByteClass.carriageReturn: return nil
    case UInt8(ascii: ";"): return .nameStart
    case UInt8(ascii: "=") where self == .name || self == .equals: return .valueStart
    case ByteClass.lineFeed: throw .bareLineFeed
    default: throw .malformedChunkExtension
    }
  }
}

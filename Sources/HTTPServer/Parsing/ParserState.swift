/// What a request parser has just seen or awaits. The order is that of a request.
enum ParserState: Equatable {
  /// The method's first byte, or the empty line that may come before it.
  case start
  /// The line feed of an empty line before the request.
  case emptyLineFeed
  /// The method's first byte, after an empty line.
  case methodStart
  /// The method's next byte, or the blank behind it.
  case method
  /// The target's first byte.
  case targetStart
  /// The target's next byte, or the blank behind it.
  case target
  /// The next of the eight bytes of `HTTP/1.1`.
  case version
  /// The carriage return of the request line.
  case requestLineReturn
  /// The line feed of the request line.
  case requestLineFeed

  /// A field's first byte, or the carriage return of the empty line.
  case fieldStart
  /// The field name's next byte, or the colon.
  case fieldName
  /// The first byte of a value that is not a blank, or the line's end.
  case valueStart
  /// The value's next byte, or the line's end.
  case value
  /// The line feed of a field line.
  case fieldLineFeed
  /// The line feed of the empty line behind the fields.
  case emptyLineEnd

  /// The head is complete; `beginContent` comes next.
  case headComplete

  /// Bytes of content with a Content-Length.
  case content
  /// A chunk size's first digit.
  case chunkSizeStart
  /// A chunk size's next digit, or what ends it.
  case chunkSize
  /// Within a chunk extension.
  case chunkExtension(ChunkExtensionState)
  /// The line feed behind a chunk size.
  case chunkSizeLineFeed
  /// Bytes of a chunk.
  case chunkData
  /// The carriage return behind a chunk.
  case chunkDataReturn
  /// The line feed behind a chunk.
  case chunkDataLineFeed

  /// The request is complete.
  case complete
  /// The request was refused.
  case refused
}

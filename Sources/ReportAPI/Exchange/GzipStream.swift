private import CZlib

/// Packs bytes as gzip (RFC 1952), by the system's zlib.
///
/// It is a class because zlib's state must not move, and is used by one owner at a time.
@safe final class GzipStream: @unchecked Sendable {
  /// 1: the size shrinks little beyond it, and the time doubles (measured on lists of figures).
  private static let level: Int32 = 1
  /// zlib's own choice of memory, and the largest window; 16 more asks for gzip's header and checksum.
  private static let memory: Int32 = 8
  private static let window = MAX_WBITS + 16

  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let isOpen: Bool

  init() {
    unsafe stream.initialize(to: unsafe z_stream())
    isOpen =
      unsafe deflateInit2_(
        stream, Self.level, Z_DEFLATED, Self.window, Self.memory, Z_DEFAULT_STRATEGY, zlibVersion(),
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
  }

  deinit {
    if isOpen { unsafe deflateEnd(stream) }
    unsafe stream.deallocate()
  }

  /// What comes out for `bytes`, and, when they are the last ones, all that was held back. Nil when zlib fails.
  func pack(_ bytes: [UInt8], isLast: Bool) -> [UInt8]? {
    guard isOpen, let available = uInt(exactly: bytes.count) else { return nil }
    var input = bytes
    var packed: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: max(256, bytes.count / 4))
    let isDone = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.pointee.next_in = input.baseAddress
      unsafe stream.pointee.avail_in = available
      return drain(isLast: isLast, through: &piece, to: &packed)
    }
    return isDone ? packed : nil
  }

  /// Runs zlib until it has no more to give; false when it fails.
  private func drain(isLast: Bool, through piece: inout [UInt8], to packed: inout [UInt8]) -> Bool {
    while true {
      let room = piece.count
      let status = unsafe piece.withUnsafeMutableBufferPointer { output in
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = uInt(clamping: room)
        return unsafe deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      }
      let left = unsafe Int(stream.pointee.avail_out)
      packed.append(contentsOf: piece.prefix(room - left))
      switch status {
      case Z_STREAM_END: return true
      case Z_OK, Z_BUF_ERROR: if left > 0 { return !isLast }
      default: return false
      }
    }
  }
}

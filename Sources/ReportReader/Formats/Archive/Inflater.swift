private import CZlib

/// Unpacks what zip archives hold, by the system's zlib.
enum Inflater {
  /// What a deflated stream (RFC 1951) unpacks to; nil unless that is sound and has exactly `size` bytes.
  ///
  /// No more memory is taken than `size`, which the caller bounds.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    guard let available = uInt(exactly: packed.count), let room = uInt(exactly: size) else { return nil }
    var stream = unsafe z_stream()
    // A negative window size stands for a stream without zlib's own header.
    let opened = unsafe inflateInit2_(
      &stream, -MAX_WBITS, zlibVersion(), Int32(MemoryLayout<z_stream>.size))
    guard opened == Z_OK else { return nil }
    defer { unsafe inflateEnd(&stream) }

    var input = Array(packed)
    // zlib wants a place to write to even where it writes nothing.
    var output = [UInt8](repeating: 0, count: max(1, size))
    let status = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = available
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = max(1, room)
        return unsafe CZlib.inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, unsafe stream.total_out == size else { return nil }
    if size == 0 { output = [] }
    return output
  }

  /// The CRC-32 of `bytes`.
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    guard let count = uInt(exactly: bytes.count) else { return 0 }
    let sum = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe crc32(0, buffer.baseAddress, count)
    }
    return UInt32(truncatingIfNeeded: sum)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A connected, non-blocking socket. It is a plain descriptor: whoever owns the connection closes it, once.
struct Socket {
  let descriptor: Int32

  /// What became of an attempt to receive or send.
  enum Outcome: Equatable {
    /// So many bytes went over; at least one.
    case bytes(Int)
    /// The peer has finished sending.
    case end
    /// Nothing can go over now.
    case wouldBlock
    /// The connection is broken: `errno`.
    case broken(Int32)
  }

  /// Receives into `buffer[start...]`.
  func receive(into buffer: inout [UInt8], from start: Int) -> Outcome {
    unsafe buffer.withUnsafeMutableBytes { bytes in
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      return outcome { unsafe recv(descriptor, room.baseAddress, room.count, 0) }
    }
  }

  /// Sends `bytes[start...]`. A peer that has gone gives EPIPE, never SIGPIPE.
  func send(_ bytes: [UInt8], from start: Int) -> Outcome {
    unsafe bytes.withUnsafeBytes { bytes in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
      return outcome { unsafe sendWithoutSignal(descriptor, rest) }
    }
  }

  /// Sends `first[start...]` and `rest`, one after the other, in one call.
  func send(_ first: [UInt8], from start: Int, then rest: ArraySlice<[UInt8]>) -> Outcome {
    var vectors: [iovec] = unsafe []
    unsafe vectors.reserveCapacity(rest.count + 1)
    return unsafe first.withUnsafeBytes { bytes in
      let head = unsafe UnsafeMutableRawBufferPointer(mutating: UnsafeRawBufferPointer(rebasing: bytes[start...]))
      unsafe vectors.append(iovec(iov_base: head.baseAddress, iov_len: head.count))
      return unsafe gather(rest, &vectors)
    }
  }

  /// Tells the peer that nothing more will be sent (RFC 9112 §9.6).
  func finishSending() {
    _ = shutdown(descriptor, Int32(SHUT_WR))
  }

  func close() {
    // EINTR is not repeated: on Linux the descriptor is gone by then.
    _ = closeDescriptor(descriptor)
  }

  /// Closes at once, and tells the peer that what it got is not all (RFC 9112 §9.6 would have a half-close; this is
  /// for the opposite purpose).
  func reset() {
    var now = linger(l_onoff: 1, l_linger: 0)
    _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
    close()
  }

  /// Keeps each array's bytes in place while the vectors of the ones before wait.
  private func gather(_ rest: ArraySlice<[UInt8]>, _ vectors: inout [iovec]) -> Outcome {
    guard let next = rest.first else {
      return unsafe vectors.withUnsafeMutableBufferPointer { list in
        var message = unsafe msghdr()
        unsafe message.msg_iov = list.baseAddress
        unsafe message.msg_iovlen = numericCast(list.count)
        return outcome { unsafe sendMessageWithoutSignal(descriptor, &message) }
      }
    }
    return unsafe next.withUnsafeBytes { bytes in
      let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
      unsafe vectors.append(iovec(iov_base: start, iov_len: bytes.count))
      return unsafe gather(rest.dropFirst(), &vectors)
    }
  }

  private func outcome(_ call: () -> Int) -> Outcome {
    while true {
      let count = call()
      if count > 0 { return .bytes(count) }
      if count == 0 { return .end }
      switch errno {
      case EINTR: continue
      case EAGAIN, EWOULDBLOCK: return .wouldBlock
      case let code: return .broken(code)
      }
    }
  }
}

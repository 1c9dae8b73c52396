#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A descriptor that is closed when nobody holds it any more: for those that several threads hold, where closing by
/// hand could close the next owner's.
final class Descriptor: Sendable {
  let number: Int32

  /// Takes the result of a system call that makes a descriptor; a negative one is its failure.
  init(_ number: Int32, from call: String) throws(ServerError) {
    guard number >= 0 else { throw .system(call: call, code: errno) }
    self.number = number
  }

  deinit {
    _ = closeDescriptor(number)
  }
}

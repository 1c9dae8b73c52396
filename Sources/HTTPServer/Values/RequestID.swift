/// The name that a client gives its request in `X-Request-Id`. The server gives it back with the answer, whatever that
/// is and wherever it comes from, once it has read the request's fields; a refusal of a head that is malformed, too long
/// or not complete in time is without it.
enum RequestID {
  /// The longest that is given back, in bytes.
  private static let longest = 200

  /// Where it lies in `bytes`, given the places of the fields there: that of the first field of the name.
  static func find(_ bytes: borrowing Span<UInt8>, _ fields: [HTTPFields.Place]) -> Range<Int>? {
    for field in fields {
      let name = Int(field.nameStart)..<Int(field.nameEnd)
      guard HTTPFieldName.xRequestID.matches(bytes, name) else { continue }
      let value = Int(field.valueStart)..<Int(field.valueEnd)
      return value.isEmpty || value.count > longest ? nil : value
    }
    return nil
  }
}

extension HTTPRequestHead {
  /// The request's name as it was sent, when it has one that is given back.
  var requestID: ArraySlice<UInt8>? {
    RequestID.find(fields.storage.span, fields.places).map { fields.storage[$0] }
  }
}

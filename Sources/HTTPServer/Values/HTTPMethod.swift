/// A request method as it was sent (RFC 9110 §9). Methods are case-sensitive: `get` is not `GET`.
public struct HTTPMethod: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The method's name on the wire.
  public let rawValue: String

  /// Takes any name; whether the server knows it is `isKnown`.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The method's name on the wire.
  public var description: String { rawValue }

  /// Whether this server implements the method at all; one that it doesn't is answered with 501 (RFC 9110 §15.6.2).
  public var isKnown: Bool { Self.known.contains(self) }

  /// The methods that this server implements, in the order in which `Allow` lists them.
  public static let known: [HTTPMethod] = [.get, .head, .post, .put, .patch, .delete, .options]

  /// Transfer a representation (RFC 9110 §9.3.1).
  public static let get = HTTPMethod(rawValue: "GET")
  /// As GET, without the content (RFC 9110 §9.3.2).
  public static let head = HTTPMethod(rawValue: "HEAD")
  /// Process the content (RFC 9110 §9.3.3).
  public static let post = HTTPMethod(rawValue: "POST")
  /// Replace the resource (RFC 9110 §9.3.4).
  public static let put = HTTPMethod(rawValue: "PUT")
  /// Remove the resource (RFC 9110 §9.3.5).
  public static let delete = HTTPMethod(rawValue: "DELETE")
  /// Say what is possible (RFC 9110 §9.3.7).
  public static let options = HTTPMethod(rawValue: "OPTIONS")
  /// Change the resource in part (RFC 5789 §2).
  public static let patch = HTTPMethod(rawValue: "PATCH")
}

/// The fields of a message, in order, with nothing lost: repeated fields stay, spellings stay (RFC 9110 §5).
///
/// Names and values lie one after the other in one array of bytes, so that a request's fields are made by copying
/// its head once, and a response's leave line by line; a `String` is made only for the field that is asked for.
public struct HTTPFields: Sendable {
  /// Where a field lies in `storage`.
  struct Place: Sendable {
    var nameStart: Int32
    var nameEnd: Int32
    var valueStart: Int32
    var valueEnd: Int32

    /// The place in bytes that begin elsewhere.
    func moved(by offset: Int32) -> Place {
      Place(
        nameStart: nameStart + offset,
        nameEnd: nameEnd + offset,
        valueStart: valueStart + offset,
        valueEnd: valueEnd + offset
      )
    }
  }

  private(set) var storage: [UInt8]
  private(set) var places: [Place]
  /// False once a value was set that may not be sent: the server answers 500 instead of sending it.
  private(set) var isSendable = true

  /// No fields.
  public init() {
    storage = []
    places = []
  }

  /// No fields yet, and room for so many bytes of names and values.
  public init(reservingBytes count: Int) {
    self.init()
    storage.reserveCapacity(count)
    places.reserveCapacity(count / 32)
  }

  /// Fields in the order given.
  public init(_ fields: [(HTTPFieldName, String)]) {
    self.init()
    for (name, value) in fields { append(name, value) }
  }

  /// The fields that a parser found: places in a copy of a message's head.
  init(storage: [UInt8], places: [Place]) {
    self.storage = storage
    self.places = places
  }

  /// How many field lines there are.
  public var count: Int { places.count }

  /// Whether there are none.
  public var isEmpty: Bool { places.isEmpty }

  /// The value of the fields of this name, joined by `, ` where the field is repeated (RFC 9110 §5.3), or `nil` if
  /// there is none. Setting replaces all of them by one, at the end; setting `nil` removes them.
  public subscript(name: HTTPFieldName) -> String? {
    get {
      var joined: String?
      for place in places where isNamed(place, name) {
        let value = text(place.valueStart, place.valueEnd)
        joined = joined.map { $0 + ", " + value } ?? value
      }
      return joined
    }
    set {
      places = places.filter { !isNamed($0, name) }
      if let newValue { append(name, newValue) }
    }
  }

  /// The values of the fields of this name, one for each field line.
  public func values(of name: HTTPFieldName) -> [String] {
    places.filter { isNamed($0, name) }.map { text($0.valueStart, $0.valueEnd) }
  }

  /// Whether there is a field of this name.
  public func contains(_ name: HTTPFieldName) -> Bool {
    places.contains { isNamed($0, name) }
  }

  /// Adds a field line and keeps those of the same name. A value with a line break, a NUL or another control may not
  /// be sent (RFC 9110 §5.5): the server answers such a response with 500.
  public mutating func append(_ name: HTTPFieldName, _ value: String) {
    let nameStart = storage.count
    storage.append(contentsOf: name.rawName.utf8)
    let nameEnd = storage.count
    storage.append(ByteClass.colon)
    storage.append(ByteClass.blank)
    let valueStart = storage.count
    storage.append(contentsOf: value.utf8)
    for byte in storage[valueStart...] where !ByteClass.isFieldValue(byte) { isSendable = false }
    places.append(
      Place(
        nameStart: Int32(clamping: nameStart),
        nameEnd: Int32(clamping: nameEnd),
        valueStart: Int32(clamping: valueStart),
        valueEnd: Int32(clamping: storage.count)
      )
    )
  }

  /// Adds all field lines of `others`, in one go.
  public mutating func append(_ others: HTTPFields) {
    let offset = Int32(clamping: storage.count)
    storage += others.storage
    for place in others.places { places.append(place.moved(by: offset)) }
    isSendable = isSendable && others.isSendable
  }

  /// Adds a field line, from its name to the end of its value.
  func appendLine(_ place: Place, to bytes: inout [UInt8]) {
    bytes.append(copying: storage.span.extracting(Int(place.nameStart)..<Int(place.valueEnd)))
  }

  func isNamed(_ place: Place, _ name: HTTPFieldName) -> Bool {
    let start = Int(place.nameStart)
    guard Int(place.nameEnd) - start == name.canonical.count else { return false }
    for index in name.canonical.indices
    where ByteClass.lowercased(storage[start + index]) != name.canonical[index] {
      return false
    }
    return true
  }

  private func text(_ start: Int32, _ end: Int32) -> String {
    String(decoding: storage[Int(start)..<Int(end)], as: UTF8.self)
  }
}

extension HTTPFields: RandomAccessCollection {
  /// The first field line's index.
  public var startIndex: Int { 0 }
  /// One past the last field line's index.
  public var endIndex: Int { places.count }

  /// The field line at this position.
  public subscript(position: Int) -> HTTPField {
    let place = places[position]
    return HTTPField(
      name: HTTPFieldName(known: text(place.nameStart, place.nameEnd)),
      value: text(place.valueStart, place.valueEnd)
    )
  }
}

extension HTTPFields: ExpressibleByDictionaryLiteral {
  /// Fields in the order written; a name may repeat.
  public init(dictionaryLiteral elements: (HTTPFieldName, String)...) {
    self.init(elements)
  }
}

extension HTTPFields: Equatable {
  /// Equal names and values in equal order.
  public static func == (left: HTTPFields, right: HTTPFields) -> Bool {
    left.elementsEqual(right)
  }
}

/// What the owner of a report states of it, which goes before what its text says. Nil states that it is not known.
public enum MetadataStatement: Sendable, Equatable {
  case title(String?)
  /// The place's full name; what is not stated of the place is told from its name.
  case placeName(String?)
  case placeLevel(PlaceLevel?)
  /// The places around it, from the widest in.
  case placeParents([String])
  /// The GB/T 2260 code.
  case placeCode(String?)
  case documentKind(DocumentKind?)
  case reviewYear(Int?)
  case planYear(Int?)
  /// A day, as `yyyy-mm-dd`.
  case issuedOn(String?)
  case meeting(String?)
  case speakerRole(String?)
  case speakerName(String?)
  case publisher(String?)
  case script(Script)

  /// The part of the metadata, by its name in an answer and in evidence.
  public var field: String {
    switch self {
    case .title: "title"
    case .placeName: "place"
    case .placeLevel: "place.level"
    case .placeParents: "place.parents"
    case .placeCode: "place.code"
    case .documentKind: "documentKind"
    case .reviewYear: "reviewYear"
    case .planYear: "planYear"
    case .issuedOn: "issuedOn"
    case .meeting: "meeting"
    case .speakerRole: "speaker.role"
    case .speakerName: "speaker.name"
    case .publisher: "publisher"
    case .script: "script"
    }
  }
}

extension Report {
  /// Takes over what is stated.
  public mutating func take(_ statement: MetadataStatement) {
    switch statement {
    case .title(let value): title = value
    case .placeName(let value): place.name = value
    case .placeLevel(let value): place.level = value
    case .placeParents(let value): place.parents = value
    case .placeCode(let value): place.code = value
    case .documentKind(let value): documentKind = value
    case .reviewYear(let value): reviewYear = value
    case .planYear(let value): planYear = value
    case .issuedOn(let value): issuedOn = value
    case .meeting(let value): meeting = value
    case .speakerRole(let value): speaker.role = value
    case .speakerName(let value): speaker.name = value
    case .publisher(let value): publisher = value
    case .script(let value): script = value
    }
  }
}

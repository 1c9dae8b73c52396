import ReportModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What the file `NAME.json` beside a report states of it: the metadata that goes before what the text says, the
/// report's id, the encoding of its file.
///
/// Its keys are those of a report in answers. null states that something is not known.
struct Sidecar: Equatable {
  /// The largest sidecar, in bytes.
  static let sizeLimit = 1 << 16

  private(set) var id: String?
  private(set) var encoding: TextEncoding?
  private(set) var statements: [MetadataStatement] = []

  /// A report without a sidecar.
  init() {}

  /// Reads a sidecar; the first key that is wrong, in the order of the alphabet, is told.
  init(_ bytes: [UInt8]) throws(SidecarError) {
    let value: SidecarValue
    do {
      value = try JSONDecoder().decode(SidecarValue.self, from: Data(bytes))
    } catch {
      throw .notJSON
    }
    guard case .object(let members) = value else { throw .notJSON }
    for (key, value) in members.sorted(by: { $0.key < $1.key }) { try take(key, value) }
  }

  private mutating func take(_ key: String, _ value: SidecarValue) throws(SidecarError) {
    switch key {
    case "id": id = try Self.id(value)
    case "encoding": encoding = try Self.encoding(value)
    case "place": try takeMembers(of: value, "place", keys: Self.placeKeys)
    case "speaker": try takeMembers(of: value, "speaker", keys: Self.speakerKeys)
    default:
      guard let statement = Self.keys[key] else {
        let known = Self.keys.keys + ["id", "encoding", "place", "speaker"]
        throw .unknownKey(key, in: nil, among: known.sorted())
      }
      statements.append(try statement(SidecarMember(key: key, value: value)))
    }
  }

  private typealias Reading = @Sendable (SidecarMember) throws(SidecarError) -> MetadataStatement

  private mutating func takeMembers(
    of value: SidecarValue, _ name: String, keys: [String: Reading]
  ) throws(SidecarError) {
    guard case .object(let members) = value else {
      throw .value(value, of: name, takes: "an object of \(keys.keys.sorted().joined(separator: ", "))")
    }
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      guard let statement = keys[key] else { throw .unknownKey(key, in: name, among: keys.keys.sorted()) }
      statements.append(try statement(SidecarMember(key: "\(name).\(key)", value: value)))
    }
  }

  private static let keys: [String: Reading] = [
    "title": { member throws(SidecarError) in .title(try member.text("a title")) },
    "documentKind": { member throws(SidecarError) in .documentKind(try member.choice()) },
    "reviewYear": { member throws(SidecarError) in .reviewYear(try member.year()) },
    "planYear": { member throws(SidecarError) in .planYear(try member.year()) },
    "issuedOn": { member throws(SidecarError) in .issuedOn(try member.day()) },
    "meeting": { member throws(SidecarError) in .meeting(try member.text("a meeting's name")) },
    "publisher": { member throws(SidecarError) in .publisher(try member.text("a publisher's name")) },
    "script": { member throws(SidecarError) in .script(try member.requiredChoice()) },
  ]

  private static let placeKeys: [String: Reading] = [
    "name": { member throws(SidecarError) in .placeName(try member.text("a place's full name, such as 万江街道")) },
    "level": { member throws(SidecarError) in .placeLevel(try member.choice()) },
    "parents": { member throws(SidecarError) in .placeParents(try member.texts("the places around it")) },
    "code": { member throws(SidecarError) in .placeCode(try member.code()) },
  ]

  private static let speakerKeys: [String: Reading] = [
    "role": { member throws(SidecarError) in .speakerRole(try member.text("an office, such as 镇长")) },
    "name": { member throws(SidecarError) in .speakerName(try member.text("a person's name")) },
  ]

  /// The longest id, in bytes: no file name is longer.
  private static let longestID = 255

  private static func id(_ value: SidecarValue) throws(SidecarError) -> String {
    guard case .string(let id) = value, !id.isEmpty, id.utf8.count <= longestID, id != ".", id != "..",
      id.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && $0 != "/" })
    else {
      throw .value(
        value, of: "id", takes: "a text of 1 to \(longestID) bytes without blanks and /, such as wanjiang-2022")
    }
    return id
  }

  private static func encoding(_ value: SidecarValue) throws(SidecarError) -> TextEncoding {
    guard case .string(let label) = value, let encoding = TextEncoding(label: label) else {
      throw .value(value, of: "encoding", takes: TextEncoding.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return encoding
  }
}
